package org.sunbid.sealing.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.sunbid.sealing.SealingException;

/**
 * Opens sealed bids as streams, in constant memory.
 *
 * <p>Each segment is authenticated before a byte of it is written, and segments are written in their order. If opening
 * throws, what was written so far is a true beginning of the payload but not the whole: the caller discards it.
 */
public final class SealReader {

    private SealReader() {}

    /**
     * Opens a whole sealed bid, header included.
     *
     * @return the header that stood in the bid
     * @throws SealingException {@code seal.wrong-key} before anything is written; {@code seal.tampered}, {@code
     *     seal.truncated} or {@code seal.trailing-data}; and what {@link SealHeader#read} throws
     */
    public static SealHeader open(InputStream sealed, ContentKey key, OutputStream payload) throws IOException {
        SealHeader header = SealHeader.read(sealed);
        openSegments(header, sealed, key, payload);
        return header;
    }

    /** Opens the segments that follow a header which was read or kept apart. */
    public static void openSegments(SealHeader header, InputStream segments, ContentKey key, OutputStream payload)
            throws IOException {
        header.checkCommitment(key);
        SegmentPipeline.run(
                () -> SegmentCipher.of(header, key),
                new Opening(new SegmentSource(segments, header.payloadLength()), payload));
        payload.flush();
    }

    /** From sealed segments to plaintext ones. */
    private record Opening(SegmentSource source, OutputStream payload) implements SegmentPipeline.Stages {

        @Override
        public boolean read(Segment segment) throws IOException {
            return source.read(segment, SealFormat.TAG_BYTES);
        }

        @Override
        public void work(Segment segment) {
            segment.open();
        }

        @Override
        public void write(Segment segment) throws IOException {
            payload.write(segment.output, 0, segment.outputLength);
        }
    }
}
