package org.sunbid.trading.bid.vault;

import java.io.IOException;
import java.io.InputStream;

/** Reads chunk after chunk and holds one open at a time; a chunk whose reading breaks is opened again where it broke. */
final class ChunkSequence extends InputStream {

    private static final int ATTEMPTS = 3;

    private final int chunks;
    private final Source source;
    private int chunk = -1;
    private long offset;
    private InputStream current = InputStream.nullInputStream();

    /** Where chunks are opened. */
    @FunctionalInterface
    interface Source {
        /** The chunk from this byte on. */
        InputStream open(int chunk, long offset) throws IOException;
    }

    ChunkSequence(int chunks, Source source) {
        this.chunks = chunks;
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = again(buffer, from, length);
        while (count < 0 && chunk < chunks - 1) {
            current.close();
            chunk++;
            offset = 0;
            current = source.open(chunk, 0);
            count = again(buffer, from, length);
        }
        return count;
    }

    private int again(byte[] buffer, int from, int length) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                int count = current.read(buffer, from, length);
                offset += Math.max(0, count);
                return count;
            } catch (IOException broken) {
                if (attempt == ATTEMPTS || chunk < 0) {
                    throw broken;
                }
                current.close();
                current = source.open(chunk, offset);
            }
        }
    }

    @Override
    public void close() throws IOException {
        chunk = chunks;
        InputStream open = current;
        current = InputStream.nullInputStream();
        open.close();
    }
}
