package org.sunbid.network.peer;

/** Another platform cannot be reached, or refused; the message says which, for operators. */
public final class PeerFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PeerFailedException(String message) {
        super(message);
    }

    public PeerFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
