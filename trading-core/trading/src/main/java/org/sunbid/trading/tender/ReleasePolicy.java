package org.sunbid.trading.tender;

/** Who can open the sealed bids of a tender; the names in seal headers are {@link #policyName()}. */
public enum ReleasePolicy {
    /** Each bidder releases the key of its own bid. */
    BIDDER("bidder"),
    /** The custodians together, t of n. */
    CUSTODIANS("custodians"),
    /** Either. */
    BIDDER_OR_CUSTODIANS("bidder-or-custodians"),
    /** Both are needed. */
    BIDDER_AND_CUSTODIANS("bidder-and-custodians");

    private final String policyName;

    ReleasePolicy(String policyName) {
        this.policyName = policyName;
    }

    /** The name used in seal headers. */
    public String policyName() {
        return policyName;
    }

    /** Whether the bidder holds a key of its own under this policy. */
    public boolean needsBidder() {
        return this != CUSTODIANS;
    }

    /** Whether custodians hold a key of their own under this policy. */
    public boolean needsCustodians() {
        return this != BIDDER;
    }
}
