package org.sunbid.evaluation.method;

import java.util.Comparator;
import java.util.List;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;

/**
 * 评定分离: the panel recommends those whom a method puts among the first three, all side by side and in an order that says
 * nothing; the tenderee decides among them by the method it published. Never where state funds prevail, for there the first
 * has to be taken (REG 55), and only on an authority that is on record. Nothing turns it on by itself.
 *
 * @param basis by which the panel judges
 * @param authority the act that allows it, for example its number
 * @param decision the published method by which the tenderee decides
 */
public record UnrankedRecommendation(Method basis, String authority, String decision) {

    /** Characters of the authority and of the tenderee's method. */
    static final int LONGEST = 200;

    public UnrankedRecommendation {
        if (!isText(authority) || !isText(decision)) {
            throw new IllegalArgumentException("an authority and a published method");
        }
    }

    /** Reads {@code decisionAuthority} and {@code decisionMethod}, both up to 200 characters. */
    public static Outcome<UnrankedRecommendation> read(Method basis, Parameters parameters, boolean stateFunded) {
        String authority = parameters.text("decisionAuthority").orElse("");
        String decision = parameters.text("decisionMethod").orElse("");
        return Decision.all(List.of(
                        Decision.require(!stateFunded, MethodRefusal.STATE_FUNDS_TAKE_THE_FIRST),
                        Decision.require(isText(authority), MethodRefusal.DECISION_NOT_FOUNDED, "decisionAuthority"),
                        Decision.require(isText(decision), MethodRefusal.DECISION_NOT_FOUNDED, "decisionMethod")))
                .then(() -> new UnrankedRecommendation(basis, authority, decision));
    }

    /**
     * Those whom the panel recommends, by bid, each with its arithmetic: what speaks for it and against it.
     *
     * @param bids each bid once, without those that were rejected
     */
    public List<Recommended> recommend(List<JudgedBid> bids) {
        return basis.evaluate(bids).recommended().stream()
                .map(ranked -> new Recommended(ranked.bid().bid(), ranked.steps()))
                .sorted(Comparator.comparing(Recommended::bid))
                .toList();
    }

    /**
     * One of the recommended.
     *
     * @param bid the bid
     * @param steps its arithmetic
     */
    public record Recommended(String bid, List<Step> steps) {

        public Recommended {
            steps = List.copyOf(steps);
        }
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }
}
