package org.sunbid.sealing.seal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The payload that comes out of a {@link SegmentPipeline}, as a stream. */
final class OpenedStream extends InputStream {

    private final SegmentPipeline pipeline;
    private Optional<Segment> current = Optional.empty();
    private int position;
    private boolean ended;

    OpenedStream(SegmentPipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        Segment segment = current.orElseThrow();
        int step = Math.min(count, segment.outputLength - position);
        System.arraycopy(segment.output, position, bytes, offset, step);
        position += step;
        return step;
    }

    private boolean advance() throws IOException {
        if (!ended && (current.isEmpty() || position == current.get().outputLength)) {
            current.ifPresent(pipeline::recycle);
            current = Optional.empty();
            position = 0;
            current = pipeline.next();
            ended = current.isEmpty();
        }
        return !ended;
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
