package org.sunbid.trading.bid.vault;

import java.io.IOException;

/** The storage behind the vault does not do what it is asked now; nothing was stored. */
public final class VaultAwayException extends IOException {

    private static final long serialVersionUID = 1L;

    VaultAwayException(String what, Throwable cause) {
        super(what, cause);
    }
}
