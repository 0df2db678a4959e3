package org.sunbid.sealing.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The numbers and labels of format 1 (§6). */
final class SealFormat {

    static final int VERSION = 1;
    static final byte[] MAGIC = "SUNBID1\n".getBytes(US_ASCII);
    static final int HEADER_LIMIT_BYTES = 64 << 10;
    static final long PAYLOAD_LIMIT_BYTES = 64L << 30;
    static final int SEGMENT_BYTES = 1 << 20;
    static final int TAG_BYTES = 16;
    static final int SEALED_SEGMENT_BYTES = SEGMENT_BYTES + TAG_BYTES;
    static final int NONCE_PREFIX_BYTES = 7;
    static final int CHUNK_SEGMENTS = 8;
    static final int KEY_BYTES = 32;

    static final byte[] CONTEXT_LABEL = "sunbid-1 context\n".getBytes(US_ASCII);
    static final byte[] COMMITMENT_LABEL = "sunbid-1 commitment\n".getBytes(US_ASCII);
    static final byte[] PAYLOAD_LABEL = "sunbid-1 payload\n".getBytes(US_ASCII);
    static final byte[] DIGEST_LABEL = "sunbid-1 seal digest\n".getBytes(US_ASCII);
    static final byte[] HALVES_LABEL = "sunbid-1 halves\n".getBytes(US_ASCII);
    static final byte[] RELEASE_LABEL = "sunbid-1 release\n".getBytes(US_ASCII);

    private SealFormat() {}

    static int segments(long payloadLength) {
        return Math.toIntExact((payloadLength + SEGMENT_BYTES - 1) / SEGMENT_BYTES);
    }
}
