package org.sunbid.trading.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.Candidate;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.Party;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.LotTransition;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.TenderRefusal;
import org.sunbid.trading.tender.rule.RuleSet;
import org.sunbid.trading.tender.rule.TimeRule;

/** 中标候选人公示: the tenderee makes the panel's candidates public, for as long as the law asks (REG 54, O87 69). */
@ApplicationScoped
public class PublishCandidates {

    private final ReadLot lots;
    private final LotTransition transition;
    private final LotEvaluations evaluations;
    private final LotAwards awards;
    private final StatutoryCalendar calendar;
    private final OpenedBids bids;
    private final Outbox outbox;

    PublishCandidates(
            ReadLot lots,
            LotTransition transition,
            LotEvaluations evaluations,
            LotAwards awards,
            StatutoryCalendar calendar,
            OpenedBids bids,
            Outbox outbox) {
        this.lots = lots;
        this.transition = transition;
        this.evaluations = evaluations;
        this.awards = awards;
        this.calendar = calendar;
        this.bids = bids;
        this.outbox = outbox;
    }

    /** Moves the lot from evaluated to candidates published. */
    @Transactional
    public Outcome<LotSheet> publish(String lotCode, Actor actor) {
        Optional<LotEvaluation> result = evaluations.ofLot(lotCode);
        Optional<LotSheet> lot = lots.find(lotCode);
        if (RunBy.check(lot, lotCode, actor) instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        if (lot.get().state() == LotState.AWARDED) { // from there a lot goes back by a cancelled award only
            return Outcome.refused(TenderRefusal.WRONG_STATE, lotCode, LotState.AWARDED, LotState.CANDIDATES_PUBLISHED);
        }
        if (result.isEmpty()) {
            return Outcome.refused(AwardRefusal.NO_RESULT, lotCode);
        }
        List<RankedBid> candidates = Candidates.of(result.get().ranking());
        if (candidates.isEmpty()) {
            return Outcome.refused(AwardRefusal.NO_CANDIDATE, lotCode);
        }
        return transition.move(
                lotCode, LotState.CANDIDATES_PUBLISHED, (sheet, now) -> makePublic(sheet, candidates, now));
    }

    private void makePublic(LotSheet sheet, List<RankedBid> candidates, Instant now) {
        Instant until = RuleSet.of(sheet.category(), LocalDate.ofInstant(now, StatutoryCalendar.ZONE))
                .span(TimeRule.CANDIDATES_PUBLIC)
                .endOfTerm(now, calendar);
        awards.persist(new LotAward(sheet.tenderCode(), sheet.lotCode(), now, until));
        outbox.publish(new CandidatesPublished(
                sheet.tenderCode(),
                sheet.lotCode(),
                candidates.stream().map(this::candidate).toList(),
                now,
                until,
                now));
    }

    private Candidate candidate(RankedBid bid) {
        return new Candidate(
                bid.rank(),
                new Party(bid.bidderUscc(), bid.bidderName()),
                bid.price(),
                bid.total(),
                bids.consortium(bid.bid()).stream().map(ConsortiumMember::party).toList());
    }
}
