package org.sunbid.trading.custody;

/** How far the custodians are. */
public enum CeremonyState {
    /** Each reads the terms and joins. */
    JOINING,
    /** All have joined; each deals. */
    DEALING,
    /** All have dealt; each checks its shares, and confirms or complains. */
    CONFIRMING,
    /** All have confirmed the same: there is a key. */
    COMPLETE,
    /** A complaint was decided and whoever is at fault is named, or the issuer named custodians anew. */
    VOID;

    /** Nothing more is said. */
    public boolean isOver() {
        return this == COMPLETE || this == VOID;
    }

    /** What a custodian says in this state; a complaint may stand in a confirmation's place. */
    boolean takes(PostKind kind) {
        return switch (this) {
            case JOINING -> kind == PostKind.JOINING;
            case DEALING -> kind == PostKind.DEALING;
            case CONFIRMING -> kind == PostKind.CONFIRMATION || kind == PostKind.COMPLAINT;
            case COMPLETE, VOID -> false;
        };
    }
}
