package org.sunbid.supervision.draw;

/** How far a draw has come, as seen from supervision. */
public enum SupervisedDrawState {
    /** This platform has committed; the host's share is waited for. */
    JOINED,
    /** This platform has revealed; the transcripts are waited for. */
    REVEALED,
    /** The transcripts came and hold. */
    DRAWN,
    /** The transcripts came and do not hold. */
    BROKEN,
    /** Given up: a party was silent. */
    VOID,
    /** This platform did not reveal: what it was asked with was not what was announced. */
    REFUSED;

    /** Something is still to come. */
    public boolean isOpen() {
        return this == JOINED || this == REVEALED;
    }
}
