package org.sunbid.sealing.seal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

/**
 * What stands in clear before the payload (§6.2): whose bid for which lot, how long, for whom it opens and when.
 *
 * <p>A header that was read is well formed and within the limits, nothing more: whether it is the right one for a lot
 * says {@link SealTerms}, whether the bidder made it says {@link VerifiedSeal}, whether the payload belongs to it says
 * opening.
 */
public final class SealHeader {

    private final SealHeaderFields fields;
    private final byte[] json;
    private final byte[] context;
    private final byte[] hash;

    SealHeader(SealHeaderFields fields) {
        this.fields = fields;
        this.json = fields.toJson();
        this.context = fields.context().hash();
        this.hash = suite().hash(preamble());
    }

    /** Reads magic, length and header from the beginning of a sealed bid and leaves the stream at the first segment. */
    public static SealHeader read(InputStream sealed) throws IOException {
        byte[] start = sealed.readNBytes(SealFormat.MAGIC.length + Integer.BYTES);
        if (start.length < SealFormat.MAGIC.length + Integer.BYTES
                || !Arrays.equals(start, 0, SealFormat.MAGIC.length, SealFormat.MAGIC, 0, SealFormat.MAGIC.length)) {
            throw new SealingException("seal.not-sealed", "the file does not begin as a sealed bid");
        }
        int length = ByteBuffer.wrap(start).getInt(SealFormat.MAGIC.length);
        if (length < 0 || length > SealFormat.HEADER_LIMIT_BYTES) {
            throw new SealingException("seal.header-too-long", Integer.toUnsignedString(length) + " bytes");
        }
        byte[] json = sealed.readNBytes(length);
        if (json.length < length) {
            throw new SealingException("seal.truncated", "the file ends in the header", new EOFException());
        }
        return parse(json);
    }

    /** Parses the header's canonical JSON as it stands alone. */
    public static SealHeader parse(byte[] json) {
        if (json.length > SealFormat.HEADER_LIMIT_BYTES) {
            throw new SealingException("seal.header-too-long", json.length + " bytes");
        }
        return new SealHeader(SealHeaderFields.parse(json));
    }

    public Suite suite() {
        return fields.context().suite();
    }

    public SealSubject subject() {
        return fields.context().subject();
    }

    public ReleasePolicy release() {
        return fields.context().release();
    }

    /** Length of the payload before sealing, in bytes. */
    public long payloadLength() {
        return fields.context().length();
    }

    /** One entry for each kind of recipient. */
    public List<WrappedKey> recipients() {
        return fields.recipients();
    }

    /** The entry for this key; refuses with {@code seal.not-a-recipient} if there is none. */
    public WrappedKey recipient(String keyId) {
        return recipients().stream()
                .filter(entry -> entry.keyId().equals(keyId))
                .findFirst()
                .orElseThrow(() -> new SealingException("seal.not-a-recipient", "not sealed to key " + keyId));
    }

    /** How many segments follow. */
    public int segmentCount() {
        return SealFormat.segments(payloadLength());
    }

    /** Length of everything behind the header, in bytes. */
    public long segmentsLength() {
        return payloadLength() + (long) segmentCount() * SealFormat.TAG_BYTES;
    }

    /** Length of the whole sealed bid, in bytes. */
    public long sealedLength() {
        return preamble().length + segmentsLength();
    }

    /** The header's canonical JSON. */
    public byte[] json() {
        return json.clone();
    }

    /** The first bytes of the sealed bid: magic, length of the header, header. */
    public byte[] preamble() {
        return ByteBuffer.allocate(SealFormat.MAGIC.length + Integer.BYTES + json.length)
                .put(SealFormat.MAGIC)
                .putInt(json.length)
                .put(json)
                .array();
    }

    /** The suite's hash over {@link #preamble}. */
    public byte[] hash() {
        return hash.clone();
    }

    /** Returns silently if this is the one key the header commits to; otherwise throws {@code seal.wrong-key} (§6.4). */
    public void checkCommitment(ContentKey key) {
        byte[] expected = commitment(suite(), context, key);
        if (!MessageDigest.isEqual(expected, fields.commitmentBytes())) {
            throw new SealingException("seal.wrong-key", "the key is not the one the header commits to");
        }
    }

    static byte[] commitment(Suite suite, byte[] context, ContentKey key) {
        return suite.hkdf(key.bytes(), context, SealFormat.COMMITMENT_LABEL, Suite.DIGEST_BYTES);
    }

    byte[] context() {
        return context.clone();
    }

    byte[] noncePrefix() {
        return fields.context().noncePrefix();
    }

    @Override
    public String toString() {
        return "SealHeader[" + subject().lot() + ", " + subject().bid() + ", " + suite().id() + "]";
    }
}
