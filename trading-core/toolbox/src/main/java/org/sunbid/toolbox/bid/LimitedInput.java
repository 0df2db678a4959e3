package org.sunbid.toolbox.bid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream. */
final class LimitedInput extends FilterInputStream {

    private long left;

    LimitedInput(InputStream input, long length) {
        super(input);
        left = length;
    }

    @Override
    public int read() throws IOException {
        int value = left > 0 ? super.read() : -1;
        if (value >= 0) {
            left--;
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (left == 0) {
            return -1;
        }
        int step = super.read(bytes, offset, (int) Math.min(count, left));
        left -= Math.max(0, step);
        return step;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
