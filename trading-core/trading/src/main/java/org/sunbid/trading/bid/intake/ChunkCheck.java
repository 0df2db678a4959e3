package org.sunbid.trading.bid.intake;

import java.io.IOException;

/** Writes one chunk while it comes and checks it against what was signed. */
public interface ChunkCheck extends AutoCloseable {

    /**
     * Takes the next bytes.
     *
     * @throws org.sunbid.sealing.SealingException when they are too many
     * @throws IOException when they cannot be written
     */
    void take(byte[] bytes, int count) throws IOException;

    /**
     * Returns silently if exactly the signed bytes were written.
     *
     * @throws org.sunbid.sealing.SealingException otherwise
     * @throws IOException when what was written cannot be read
     */
    void finish() throws IOException;

    /** Gives up what is not checked yet. */
    @Override
    void close();
}
