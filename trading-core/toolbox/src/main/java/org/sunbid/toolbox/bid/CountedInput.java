package org.sunbid.toolbox.bid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sunbid.toolbox.console.Progress;

/** Tells a progress how much was read. */
final class CountedInput extends FilterInputStream {

    private final Progress progress;

    CountedInput(InputStream input, Progress progress) {
        super(input);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            progress.advance(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int step = super.read(bytes, offset, count);
        if (step > 0) {
            progress.advance(step);
        }
        return step;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
