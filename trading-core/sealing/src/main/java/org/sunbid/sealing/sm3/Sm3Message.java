package org.sunbid.sealing.sm3;

import java.io.IOException;

/** A message that lies somewhere from which any part of it can be read, by another thread too. */
public interface Sm3Message {

    /** In bytes. */
    long length();

    /** Reads so many bytes from this position on; an exception means that the message has no digest. */
    void read(long position, byte[] into, int offset, int count) throws IOException;
}
