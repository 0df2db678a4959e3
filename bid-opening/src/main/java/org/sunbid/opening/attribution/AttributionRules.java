package org.sunbid.opening.attribution;

import java.util.List;

/**
 * The rules in the order in which they count: first what the ciphertext itself proves, then what the platform or those the
 * tender names failed to do, then what the bidder did or admits, then what only the bidder's side saw. Nothing of all this,
 * and the bidder did not come.
 */
public final class AttributionRules {

    private static final List<AttributionRule> ALL = List.of(
            new VaultIsDamaged(),
            new SealHoldsNoBid(),
            new CustodiansStayedAway(),
            new PlatformCouldNotCheck(),
            new PlatformAwayTooLong(),
            new BidderLostItsKey(),
            new ReleasedKeyDoesNotFit(),
            new CertificateDoesNotHold(),
            new BidderCouldNotConnect(),
            new KeyWasNotReleased());

    private AttributionRules() {}

    /**
     * What a rule decided.
     *
     * @param cause of the bid's staying closed
     * @param rule name of the rule
     * @param clause what the rule rests on
     */
    public record Applied(UnopenedCause cause, String rule, String clause) {}

    /** The first rule that applies; the last one always does. */
    public static Applied decide(Evidence evidence) {
        return ALL.stream()
                .filter(rule -> rule.applies(evidence))
                .map(rule -> new Applied(rule.cause(), rule.code(), rule.clause()))
                .findFirst()
                .orElseThrow();
    }
}
