package org.sunbid.trading.award;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/**
 * REG 55: the winner is one of the candidates. Where state funds control the project it is the first, unless the first
 * gave up, cannot perform, brought no performance bond or acted unlawfully; elsewhere another choice needs its grounds.
 * Candidates whose award fell away are no candidates any more; the next is then the first.
 */
final class WinnerAmongCandidates {

    private WinnerAmongCandidates() {}

    static Decision check(Choice choice, List<RankedBid> candidates, boolean stateFunded) {
        if (candidates.stream().noneMatch(candidate -> candidate.bid().equals(choice.bid()))) {
            return Decision.refused(AwardRefusal.NOT_A_CANDIDATE);
        }
        if (candidates.get(0).bid().equals(choice.bid())) {
            return Decision.accepted();
        }
        return Decision.all(List.of(
                Decision.require(!stateFunded || choice.passedOver().isPresent(), AwardRefusal.FIRST_RANK_FIRST),
                Decision.require(
                        choice.grounds().filter(words -> !words.isBlank()).isPresent(), AwardRefusal.GROUNDS_MISSING)));
    }
}
