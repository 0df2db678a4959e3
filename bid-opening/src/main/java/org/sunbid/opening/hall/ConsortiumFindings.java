package org.sunbid.opening.hall;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sunbid.network.code.Uscc;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.bid.ConsortiumMember;

/**
 * What is to be noted about the consortium of one bid, from the bid alone (招标投标法 31, REG 37, 51 (2)). Nothing about a bid
 * whose bidder bids alone.
 */
public final class ConsortiumFindings {

    private ConsortiumFindings() {}

    /**
     * Looks at it.
     *
     * @param members beside the leader
     * @param agreementHeld whether the agreement is among the documents
     * @param most how many organisations may bid together, the leader included; 0 when none may
     */
    public static Set<Finding> of(List<ConsortiumMember> members, boolean agreementHeld, int most) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        if (members.isEmpty()) {
            return findings;
        }
        if (most == 0) {
            findings.add(Finding.CONSORTIUM_NOT_ACCEPTED);
        } else if (members.size() + 1 > most) {
            findings.add(Finding.CONSORTIUM_TOO_LARGE);
        }
        if (!agreementHeld) {
            findings.add(Finding.CONSORTIUM_AGREEMENT_MISSING);
        }
        if (members.stream().anyMatch(member -> Uscc.parse(member.uscc()) instanceof Outcome.Refused<Uscc>)) {
            findings.add(Finding.CONSORTIUM_MEMBER_CODE);
        }
        return findings;
    }
}
