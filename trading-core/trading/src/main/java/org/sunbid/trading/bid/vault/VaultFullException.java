package org.sunbid.trading.bid.vault;

import java.io.IOException;

/** There is no room left for a chunk; what was stored before is as it was. */
public final class VaultFullException extends IOException {

    private static final long serialVersionUID = 1L;

    VaultFullException(Throwable cause) {
        super("no room left in the vault", cause);
    }
}
