package org.sunbid.sealing.seal;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.suite.Suite;

/**
 * The fields of a header and their one spelling in JSON (§6.2).
 *
 * @param commitment Base64 of the key commitment
 */
record SealHeaderFields(SealContext context, List<WrappedKey> recipients, String commitment) {

    private static final int LIMIT_WRAPPED_CHARACTERS = 1024;

    SealHeaderFields {
        recipients = List.copyOf(recipients);
        Set<RecipientKind> kinds = new HashSet<>();
        for (WrappedKey recipient : recipients) {
            if (!kinds.add(recipient.kind())) {
                throw new SealingException("seal.wrong-recipients", "two recipients of kind " + recipient.kind());
            }
        }
        if (!kinds.equals(context.release().kinds())) {
            throw new SealingException("seal.wrong-recipients", "policy " + context.release() + " with " + kinds);
        }
    }

    static SealHeaderFields parse(byte[] json) {
        JsonObject header = JsonObject.readCanonical(json);
        if (header.number("format") != SealFormat.VERSION) {
            throw new SealingException("seal.unknown-format", "format " + header.number("format"));
        }
        SealContext context = SealContext.parse(header);
        if (header.bytes("commitment").length != Suite.DIGEST_BYTES) {
            throw new SealingException("seal.header-invalid", "length of the commitment");
        }
        List<WrappedKey> recipients = header.objects("recipients", RecipientKind.values().length).stream()
                .map(SealHeaderFields::recipient)
                .toList();
        SealHeaderFields fields = new SealHeaderFields(context, recipients, header.text("commitment"));
        if (!Arrays.equals(fields.toJson(), json)) {
            throw new SealingException("json.unknown-name", "the header has fields beyond those of format 1");
        }
        return fields;
    }

    private static WrappedKey recipient(JsonObject entry) {
        entry.bytes("wrapped");
        String keyId = entry.text("key", 64);
        if (!keyId.matches("[0-9a-f]{64}")) {
            throw new SealingException("seal.header-invalid", "key " + keyId);
        }
        for (RecipientKind kind : RecipientKind.values()) {
            if (kind.id().equals(entry.text("kind"))) {
                return new WrappedKey(kind, keyId, entry.text("wrapped", LIMIT_WRAPPED_CHARACTERS));
            }
        }
        throw new SealingException("seal.header-invalid", "kind " + entry.text("kind"));
    }

    byte[] commitmentBytes() {
        return Base64.getDecoder().decode(commitment);
    }

    byte[] toJson() {
        Map<String, Object> header = context.toMap();
        header.put("commitment", commitment);
        header.put(
                "recipients", recipients.stream().map(SealHeaderFields::toMap).toList());
        return CanonicalJson.write(header);
    }

    private static Map<String, Object> toMap(WrappedKey recipient) {
        return Map.of("kind", recipient.kind().id(), "key", recipient.keyId(), "wrapped", recipient.wrapped());
    }
}
