package org.sunbid.sealing.timestamp;

/** Where time stamps come from: the built-in authority, or an external one. */
@FunctionalInterface
public interface TimestampSource {

    /** A token of RFC 3161 over these bytes. */
    byte[] stamp(byte[] data);
}
