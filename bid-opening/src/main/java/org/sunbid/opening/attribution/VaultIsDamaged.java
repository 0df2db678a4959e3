package org.sunbid.opening.attribution;

/** The platform had confirmed the bid by receipt and no longer holds what was signed (O20 27, 31). */
record VaultIsDamaged() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return evidence.failure() == Evidence.Failure.VAULT;
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.VAULT_DAMAGED;
    }

    @Override
    public String clause() {
        return "O20 27, 31";
    }
}
