package org.sunbid.sealing.seal;

import java.util.EnumMap;
import java.util.Map;
import org.sunbid.sealing.suite.Primitives;

/** The secrets of a seal while it is made (§6.3): its content key, and what each kind of recipient gets of it. */
final class SealSecrets implements AutoCloseable {

    private final ContentKey contentKey;
    private final Map<RecipientKind, RecipientSecret> parts;

    private SealSecrets(ContentKey contentKey, Map<RecipientKind, RecipientSecret> parts) {
        this.contentKey = contentKey;
        this.parts = parts;
    }

    static SealSecrets fresh(SealContext context) {
        Map<RecipientKind, RecipientSecret> parts = new EnumMap<>(RecipientKind.class);
        if (context.release().isJoint()) {
            for (RecipientKind kind : RecipientKind.values()) {
                parts.put(kind, new KeyHalf(kind, Primitives.randomBytes(SealFormat.KEY_BYTES)));
            }
            return new SealSecrets(
                    ContentKey.joined(
                            context.suite(),
                            context.hash(),
                            parts.get(RecipientKind.BIDDER).bytes(),
                            parts.get(RecipientKind.CUSTODIANS).bytes()),
                    parts);
        }
        ContentKey key = new ContentKey(Primitives.randomBytes(SealFormat.KEY_BYTES));
        context.release().kinds().forEach(kind -> parts.put(kind, key));
        return new SealSecrets(key, parts);
    }

    ContentKey contentKey() {
        return contentKey;
    }

    byte[] secretFor(RecipientKind kind) {
        return parts.get(kind).bytes();
    }

    @Override
    public void close() {
        contentKey.close();
        parts.values().forEach(RecipientSecret::close);
    }
}
