package org.sunbid.sealing.seal;

import java.util.Locale;

/** In which role a recipient can open a seal. */
public enum RecipientKind {
    BIDDER,
    CUSTODIANS;

    /** The spelling in the header. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
