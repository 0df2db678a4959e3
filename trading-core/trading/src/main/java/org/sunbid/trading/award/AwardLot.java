package org.sunbid.trading.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * 定标: the tenderee takes one of the candidates after they have been public long enough. The notices are written first,
 * outside any transaction; {@link NameWinner} then checks again and makes it so.
 */
@ApplicationScoped
public class AwardLot {

    private final ReadLot lots;
    private final LotEvaluations evaluations;
    private final LotAwards awards;
    private final AwardNotices notices;
    private final NameWinner nameWinner;
    private final DatabaseClock clock;

    AwardLot(
            ReadLot lots,
            LotEvaluations evaluations,
            LotAwards awards,
            AwardNotices notices,
            NameWinner nameWinner,
            DatabaseClock clock) {
        this.lots = lots;
        this.evaluations = evaluations;
        this.awards = awards;
        this.notices = notices;
        this.nameWinner = nameWinner;
        this.clock = clock;
    }

    /** Awards the lot to the candidate that is chosen. */
    public Outcome<LotSheet> award(String lotCode, Choice choice, Actor actor) {
        Optional<LotSheet> lot = lots.find(lotCode);
        if (RunBy.check(lot, lotCode, actor) instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        Optional<LotAward> award = awards.ofLot(lotCode);
        List<RankedBid> ranking =
                evaluations.ofLot(lotCode).map(LotEvaluation::ranking).orElse(List.of());
        if (award.isEmpty() || ranking.isEmpty()) {
            return Outcome.refused(AwardRefusal.NO_RESULT, lotCode);
        }
        List<RankedBid> left =
                Candidates.left(Candidates.of(ranking), award.get().cancelled());
        if (left.isEmpty()) {
            return Outcome.refused(AwardRefusal.NO_CANDIDATE_LEFT, lotCode);
        }
        Instant now = clock.now();
        Decision decision = Decision.all(List.of(
                PublicityOver.check(award.get().publicUntil(), now),
                WinnerAmongCandidates.check(choice, left, lot.get().stateFunded())));
        if (decision instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        RankedBid winner = ranking.stream()
                .filter(bid -> bid.bid().equals(choice.bid()))
                .findFirst()
                .orElseThrow();
        return nameWinner.name(
                lotCode,
                choice,
                new NameWinner.Papers(
                        winner, notices.make(lot.get(), ranking, award.get().cancelled(), winner, now)));
    }
}
