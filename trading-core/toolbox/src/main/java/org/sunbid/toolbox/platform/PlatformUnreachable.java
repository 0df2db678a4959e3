package org.sunbid.toolbox.platform;

/** A platform did not answer, in spite of several attempts. */
public final class PlatformUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlatformUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
