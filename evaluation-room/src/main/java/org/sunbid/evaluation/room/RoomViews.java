package org.sunbid.evaluation.room;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sunbid.evaluation.method.RankedBid;
import org.sunbid.evaluation.method.Score;
import org.sunbid.evaluation.panel.CheckList;
import org.sunbid.evaluation.panel.ScoreSeal;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.bid.OpenedDocument;
import org.sunbid.trading.tender.LotState;

/** Cuts from a {@link CaseFile} what one person may see. The rules of secrecy of the room are here and nowhere else. */
final class RoomViews {

    private final CaseFile file;
    private final Locale locale;
    private final SeatViews seats;
    private final Optional<RoomView.Tie> tie;

    RoomViews(CaseFile file, Locale locale, Optional<RoomView.Tie> tie, Map<UUID, RoomView.Presence> presence) {
        this.file = file;
        this.locale = locale;
        this.seats = new SeatViews(file.session(), locale, presence);
        this.tie = tie;
    }

    /** For hosts: how far everybody is, nothing they said; what bidders were asked once the report is handed over. */
    RoomView watched(List<PanelMember> absent) {
        boolean over = file.session().state() == SessionState.CLOSED;
        return view(
                absent,
                Optional.empty(),
                Optional.empty(),
                over ? asked(Optional.empty()).sent() : List.of());
    }

    /** For supervision: the same, with what bidders were asked at once. */
    RoomView overseen() {
        return view(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                asked(Optional.empty()).sent());
    }

    /** For a member: the table once checked in. */
    RoomView of(PanelMember member) {
        Optional<PanelMember> present = Optional.of(member).filter(PanelMember::isPresent);
        return view(
                List.of(),
                Optional.of(member.id()),
                present.map(this::table),
                present.isPresent() ? asked(present).all() : List.of());
    }

    private QuestionViews asked(Optional<PanelMember> me) {
        return new QuestionViews(file, me);
    }

    private RoomView view(
            List<PanelMember> absent,
            Optional<UUID> me,
            Optional<RoomView.Table> table,
            List<RoomView.Question> questions) {
        return new RoomView(
                file.lot().lotCode(),
                file.lot().tenderName(),
                file.lot().lotName(),
                file.session().state(),
                file.isTwo(),
                file.isPrequalification(),
                halt(),
                file.session().seats(),
                file.members().stream().map(seats::member).toList(),
                file.left().stream().map(SeatViews::left).toList(),
                absent.stream().map(this::absent).toList(),
                me,
                table,
                questions,
                tie);
    }

    private Optional<RoomView.Halt> halt() {
        if (file.lot().state() == LotState.FAILED) {
            return Optional.of(RoomView.Halt.ENDED);
        }
        return file.lot().suspended() ? Optional.of(RoomView.Halt.SUSPENDED) : Optional.empty();
    }

    private RoomView.Absent absent(PanelMember member) {
        return new RoomView.Absent(
                member.id(),
                member.seat(),
                member.name(),
                member.seenAt().orElse(file.session().openedAt()));
    }

    private RoomView.Table table(PanelMember me) {
        return new RoomView.Table(
                file.bids().stream().map(this::bid).toList(),
                checks().items().stream()
                        .map(item -> new RoomView.Check(
                                item.code(), item.stage().name(), item.text().in(locale), item.clause()))
                        .toList(),
                file.sheet().items().stream()
                        .map(item -> new RoomView.Item(item.number(), item.name(), item.maximum()))
                        .toList(),
                file.votes().stream()
                        .filter(vote -> vote.memberId().equals(me.id()))
                        .map(vote -> new RoomView.Vote(vote.bidId(), vote.item(), vote.passed(), vote.reason()))
                        .toList(),
                scores(me),
                file.seal().broken(),
                concluded() ? file.evaluation().base() : List.of(),
                concluded() ? ranking() : List.of());
    }

    private CheckList checks() {
        return concluded() ? file.checks() : file.checksNow();
    }

    private RoomView.Bid bid(OpenedBid bid) {
        boolean decided = file.session().state().compareTo(SessionState.REVIEW) > 0;
        List<OpenedDocument> documents = bid.documents();
        return new RoomView.Bid(
                bid.bidId(),
                bid.name(),
                bid.price(),
                correctedPrice(bid),
                bid.periodDays(),
                bid.quality(),
                bid.projectManager(),
                IntStream.range(0, documents.size())
                        .mapToObj(number -> document(number, documents.get(number)))
                        .toList(),
                bid.findings().stream().sorted().toList(),
                decided ? file.outBy(bid) : "");
    }

    private BigDecimal correctedPrice(OpenedBid bid) {
        BigDecimal evaluated = bid.isPriced() ? file.evaluatedPrice(bid) : null;
        return evaluated == null || evaluated.compareTo(bid.price()) == 0 ? null : evaluated;
    }

    private static RoomView.Document document(int index, OpenedDocument document) {
        return new RoomView.Document(index + 1, document.name(), document.size(), document.mediaType());
    }

    private List<RoomView.Score> scores(PanelMember me) {
        ScoreSeal seal = file.seal();
        List<GivenPoints> far = seal.broken() ? file.deviations() : List.of();
        return file.countingScores().stream()
                .filter(score -> seal.shows(me.id(), score.memberId()))
                .map(score -> new RoomView.Score(
                        score.memberId(),
                        score.bidId(),
                        score.item(),
                        score.points(),
                        far.contains(score),
                        score.explanation()))
                .toList();
    }

    private boolean concluded() {
        return !file.session().state().isJudging();
    }

    private List<RoomView.Ranked> ranking() {
        return file.evaluation().ranking().stream().map(RoomViews::ranked).toList();
    }

    private static RoomView.Ranked ranked(RankedBid ranked) {
        Score score = ranked.score().orElse(new Score(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        return new RoomView.Ranked(
                ranked.rank(),
                UUID.fromString(ranked.bid().bid()),
                ranked.bid().price(),
                score.points(),
                score.priceScore(),
                score.total(),
                ranked.steps());
    }
}
