package org.sunbid.platform.login;

/** What a person may act as; one organisation and one person may hold several. */
public enum Role {
    /** 招标人: the one who buys, sells or grants. */
    TENDEREE,
    /** 招标代理: runs the tender for the tenderee. */
    AGENCY,
    /** 投标人. */
    BIDDER,
    /** 评标专家. */
    EXPERT,
    /** 行政监督. */
    SUPERVISOR,
    /** 密钥保管人: keeps a share of the key that opens the bids of a tender (PROTOCOL.md §16). */
    CUSTODIAN,
    /** Runs the platform; sees states and counts, never a sealed bid, never a score before its time. */
    OPERATOR;

    /** The role's name in {@code @RolesAllowed}. */
    public static final String TENDEREE_ROLE = "TENDEREE";

    public static final String AGENCY_ROLE = "AGENCY";
    public static final String BIDDER_ROLE = "BIDDER";
    public static final String EXPERT_ROLE = "EXPERT";
    public static final String SUPERVISOR_ROLE = "SUPERVISOR";
    public static final String CUSTODIAN_ROLE = "CUSTODIAN";
    public static final String OPERATOR_ROLE = "OPERATOR";

    /**
     * A party or an expert: acts in its own name with its own certificate, and logs in with nothing else. A password would
     * let whoever hands it out, the operator, act as the party: see its bid before the deadline, take it back.
     */
    public boolean holdsCertificate() {
        return this == TENDEREE || this == AGENCY || this == BIDDER || this == EXPERT;
    }
}
