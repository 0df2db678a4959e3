package org.sunbid.sealing.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.sunbid.sealing.SealingException;

/**
 * Opens sealed bids as streams, in constant memory, on all cores.
 *
 * <p>Each segment is authenticated before a byte of it is given out, and segments come in their order. If opening throws,
 * what came so far is a true beginning of the payload but not the whole: the caller discards it.
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
        try (InputStream opened = stream(header, sealed, key)) {
            opened.transferTo(payload);
        }
        payload.flush();
        return header;
    }

    /**
     * The payload as a stream, opened while it is read. A failure shows as a {@link SealingException} from reading;
     * closing does not close {@code segments}.
     *
     * @param segments what follows the header
     * @throws SealingException {@code seal.wrong-key} at once
     */
    public static InputStream stream(SealHeader header, InputStream segments, ContentKey key) {
        header.checkCommitment(key);
        SegmentSource source = new SegmentSource(segments, header.payloadLength());
        return new OpenedStream(new SegmentPipeline(SegmentCipher.factory(header, key), new Opening(source)));
    }

    /** From sealed segments to plaintext ones. */
    private record Opening(SegmentSource source) implements SegmentPipeline.Stages {

        @Override
        public boolean read(Segment segment) throws IOException {
            return source.read(segment, SealFormat.TAG_BYTES);
        }

        @Override
        public void work(Segment segment) {
            segment.open();
        }
    }
}
