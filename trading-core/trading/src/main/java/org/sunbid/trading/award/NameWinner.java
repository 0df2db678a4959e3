package org.sunbid.trading.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.Party;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.tender.FileRecords;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.LotTransition;
import org.sunbid.trading.tender.TenderDocument;
import org.sunbid.trading.tender.TenderNotice;
import org.sunbid.trading.tender.rule.RuleSet;
import org.sunbid.trading.tender.rule.TimeRule;

/** Names the winner, with the notices that {@link AwardLot} had written; a suspended or moved lot refuses. */
@ApplicationScoped
public class NameWinner {

    private final LotTransition transition;
    private final LotAwards awards;
    private final FileRecords records;
    private final TenderNotice links;
    private final StatutoryCalendar calendar;
    private final OpenedBids bids;
    private final Outbox outbox;

    NameWinner(
            LotTransition transition,
            LotAwards awards,
            FileRecords records,
            TenderNotice links,
            StatutoryCalendar calendar,
            OpenedBids bids,
            Outbox outbox) {
        this.transition = transition;
        this.awards = awards;
        this.records = records;
        this.links = links;
        this.calendar = calendar;
        this.bids = bids;
        this.outbox = outbox;
    }

    /** The winning bid and the notices for all bidders. */
    record Papers(RankedBid winner, List<AwardNotices.Made> notices) {}

    /** Moves the lot from candidates published to awarded. */
    @Transactional
    Outcome<LotSheet> name(String lotCode, Choice choice, Papers papers) {
        return transition.move(lotCode, LotState.AWARDED, (sheet, now) -> makeSo(sheet, choice, papers, now));
    }

    private void makeSo(LotSheet sheet, Choice choice, Papers papers, Instant now) {
        Instant contractUntil = RuleSet.of(sheet.category(), LocalDate.ofInstant(now, StatutoryCalendar.ZONE))
                .span(TimeRule.CONTRACT_WITHIN)
                .endOfTerm(now, calendar);
        List<AwardNotice> made =
                papers.notices().stream().map(AwardNotices.Made::notice).toList();
        awards.ofLot(sheet.lotCode()).orElseThrow().nameWinner(choice, made, now, contractUntil);
        TenderDocument notice = winnersNotice(sheet, papers);
        records.file(sheet.tenderCode(), notice);
        RankedBid winner = papers.winner();
        outbox.publish(new AwardPublished(
                sheet.tenderCode(),
                sheet.lotCode(),
                new Party(winner.bidderUscc(), winner.bidderName()),
                winner.price(),
                links.link(notice),
                now,
                bids.consortium(winner.bid()).stream()
                        .map(ConsortiumMember::party)
                        .toList()));
    }

    private static TenderDocument winnersNotice(LotSheet sheet, Papers papers) {
        AwardNotices.Made made = papers.notices().stream()
                .filter(notice -> notice.notice().won())
                .findFirst()
                .orElseThrow();
        return new TenderDocument(
                "中标通知书-" + sheet.lotCode() + ".pdf",
                made.file().sha256(),
                made.file().size(),
                made.file().mediaType(),
                TenderDocument.Kind.RECORD);
    }
}
