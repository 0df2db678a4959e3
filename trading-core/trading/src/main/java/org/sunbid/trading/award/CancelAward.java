package org.sunbid.trading.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.message.AwardCancelled;
import org.sunbid.network.message.Party;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.LotTransition;

/**
 * The winner gives up, does not sign, brings no performance bond or is found to have acted unlawfully: the tenderee
 * records that the award falls away, it is published, and the next candidate may be taken or the lot be ended (REG 55;
 * government procurement: 政府采购法实施条例 49 [K]). The candidates are not published anew: they were, with their ranks.
 */
@ApplicationScoped
public class CancelAward {

    private static final int MOST_WORDS = 2_000;

    private final LotTransition transition;
    private final LotEvaluations evaluations;
    private final LotAwards awards;
    private final Outbox outbox;
    private final Audit audit;

    CancelAward(LotTransition transition, LotEvaluations evaluations, LotAwards awards, Outbox outbox, Audit audit) {
        this.transition = transition;
        this.evaluations = evaluations;
        this.awards = awards;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Why the award falls away.
     *
     * @param ground of REG 55; without one it is refused
     * @param words what happened, published as written
     * @param confirmed code of the lot, once more: it cannot be taken back
     */
    public record Command(Optional<Choice.PassedOver> ground, String words, String confirmed) {}

    /** Moves the lot from awarded back to candidates published. */
    @Transactional
    public Outcome<LotSheet> cancel(String lotCode, Command command, Actor actor) {
        Optional<LotSheet> lot = transition.lock(lotCode);
        if (RunBy.check(lot, lotCode, actor) instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        boolean said = command.ground().isPresent()
                && !command.words().isBlank()
                && command.words().length() <= MOST_WORDS;
        Decision decision = Decision.all(List.of(
                Decision.require(lot.get().state() == LotState.AWARDED, AwardRefusal.NOT_AWARDED, lotCode),
                Decision.require(said, AwardRefusal.CANCEL_WORDS_MISSING),
                Decision.require(command.confirmed().equals(lotCode), AwardRefusal.CANCEL_NOT_CONFIRMED, lotCode)));
        return decision instanceof Decision.Refused refused
                ? new Outcome.Refused<>(refused.reasons())
                : transition.move(
                        lotCode, LotState.CANDIDATES_PUBLISHED, (sheet, now) -> fallAway(sheet, command, now));
    }

    private void fallAway(LotSheet sheet, Command command, Instant now) {
        LotAward award = awards.ofLot(sheet.lotCode()).orElseThrow();
        CancelledAward cancelled = award.cancel(command.ground().orElseThrow(), command.words(), now);
        RankedBid lost = evaluations.ofLot(sheet.lotCode()).orElseThrow().ranking().stream()
                .filter(bid -> bid.bid().equals(cancelled.bid()))
                .findFirst()
                .orElseThrow();
        audit.record(
                "award-cancelled",
                sheet.lotCode(),
                Map.of(
                        "ground",
                        command.ground().orElseThrow().name(),
                        "bid",
                        cancelled.bid().toString()));
        outbox.publish(new AwardCancelled(
                sheet.tenderCode(),
                sheet.lotCode(),
                new Party(lost.bidderUscc(), lost.bidderName()),
                command.ground().orElseThrow().name(),
                command.words(),
                now));
    }
}
