package org.sunbid.sealing.container;

import org.sunbid.sealing.signature.VerifiedSignature;

/** A bid whose container was found whole, signed by the bidder and made for the seal around it. */
public final class VerifiedBid {

    private final BidSheet sheet;
    private final VerifiedSignature signature;

    VerifiedBid(BidSheet sheet, VerifiedSignature signature) {
        this.sheet = sheet;
        this.signature = signature;
    }

    /** The bid as data. */
    public BidSheet sheet() {
        return sheet;
    }

    /** The bidder's signature over the sheet and all documents. */
    public VerifiedSignature signature() {
        return signature;
    }
}
