package org.sunbid.sealing.seal;

import java.io.IOException;
import java.io.InputStream;
import org.sunbid.sealing.SealingException;

/** Cuts a stream of known length into segments and insists on the length. */
final class SegmentSource {

    private final InputStream stream;
    private final long payloadLength;
    private final int count;
    private int next;

    SegmentSource(InputStream stream, long payloadLength) {
        this.stream = stream;
        this.payloadLength = payloadLength;
        this.count = SealFormat.segments(payloadLength);
    }

    /** Reads the next segment of plaintext, or of sealed text with a tag of {@code tagBytes}. */
    boolean read(Segment segment, int tagBytes) throws IOException {
        if (next == count) {
            if (stream.read() >= 0) {
                throw tagBytes == 0
                        ? new SealingException("seal.payload-length", "the payload is longer than said")
                        : new SealingException("seal.trailing-data", "something follows the last segment");
            }
            return false;
        }
        segment.index = next++;
        segment.last = next == count;
        long before = (long) segment.index * SealFormat.SEGMENT_BYTES;
        int length = (int) Math.min(SealFormat.SEGMENT_BYTES, payloadLength - before) + tagBytes;
        segment.inputLength = stream.readNBytes(segment.input, 0, length);
        if (segment.inputLength < length) {
            throw tagBytes == 0
                    ? new SealingException("seal.payload-length", "the payload is shorter than said")
                    : new SealingException("seal.truncated", "the seal ends in segment " + segment.index);
        }
        return true;
    }
}
