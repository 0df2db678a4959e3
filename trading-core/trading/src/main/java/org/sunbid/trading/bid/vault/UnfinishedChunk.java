package org.sunbid.trading.bid.vault;

import java.io.IOException;
import java.io.OutputStream;

/** A chunk while it is written; what is there can be read again, by other threads too. */
public abstract class UnfinishedChunk extends OutputStream {

    /**
     * Reads so many bytes from this position on.
     *
     * @throws VaultAwayException when the storage fails
     * @throws IOException also when so many have not been written yet
     */
    public abstract void read(long position, byte[] into, int offset, int count) throws IOException;
}
