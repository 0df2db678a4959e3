package org.sunbid.sealing.seal;

/** One segment on its way through the {@link SegmentPipeline}: buffers, place, and a cipher of its own. */
final class Segment {

    final SegmentCipher cipher;
    final byte[] input = new byte[SealFormat.SEALED_SEGMENT_BYTES];
    final byte[] output = new byte[SealFormat.SEALED_SEGMENT_BYTES];
    int index;
    boolean last;
    int inputLength;
    int outputLength;
    byte[] leafHash = {};

    Segment(SegmentCipher cipher) {
        this.cipher = cipher;
    }

    void seal() {
        cipher.seal(this);
    }

    void open() {
        cipher.open(this);
    }
}
