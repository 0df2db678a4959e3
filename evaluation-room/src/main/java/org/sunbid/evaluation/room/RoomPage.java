package org.sunbid.evaluation.room;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.panel.CheckItem;
import org.sunbid.evaluation.panel.GivenScore;
import org.sunbid.evaluation.panel.PanelScores;
import org.sunbid.evaluation.question.Correction;
import org.sunbid.evaluation.question.QuestionKind;
import org.sunbid.trading.tender.LotTerms;

/**
 * The room for the template: the view with the look-ups a table of cells needs.
 *
 * @param room what may be seen
 * @param tender code of the tender
 * @param oversees a supervisor looks
 * @param typed cells as they were typed when something was refused; they stand before what is saved
 */
public record RoomPage(RoomView room, String tender, boolean oversees, Map<String, String> typed) {

    /** A sentence of the room's own, in the terms of what is judged in it. */
    public String say(String sentence) {
        return (room.prequalification() ? LotTerms.OF_APPLICATIONS : LotTerms.OF_BIDS).in(sentence);
    }

    /** The table of who has checked in. */
    public RoomView.Table table() {
        return room.table().orElseThrow();
    }

    /** The bids that were not rejected. */
    public List<RoomView.Bid> goingOn() {
        return table().bids().stream().filter(bid -> bid.rejectedBy().isEmpty()).toList();
    }

    /** The bids that are checked now: all, or once prices are on the table those that go on. */
    public List<RoomView.Bid> checked() {
        return room.state() == SessionState.PRICE_REVIEW ? goingOn() : table().bids();
    }

    /** The chair locks the technical points next, and prices are opened before the panel concludes. */
    public boolean locksPoints() {
        return room.twoEnvelopes()
                && room.state() == SessionState.DELIBERATION
                && !goingOn().isEmpty();
    }

    /** Who looks sits at the table, at a stage in which bidders can be asked. */
    public boolean mayAsk() {
        return room.table().isPresent()
                && room.halt().isEmpty()
                && switch (room.state()) {
                    case REVIEW, SCORING, PRICE_REVIEW -> true;
                    case GATHERING, DELIBERATION, AWAITING_PRICES, CONCLUDED, CLOSED -> false;
                };
    }

    /** Voice and picture can be entered: by members at the table and by those who watch, while the session goes on. */
    public boolean mayCall() {
        return room.halt().isEmpty()
                && room.state() != SessionState.CLOSED
                && (room.me().isEmpty() || room.table().isPresent());
    }

    /** About what can be asked at this stage. */
    public List<QuestionKind> kinds() {
        boolean pricesAreChecked = !room.prequalification()
                && room.state() == (room.twoEnvelopes() ? SessionState.PRICE_REVIEW : SessionState.REVIEW);
        return pricesAreChecked
                ? List.of(QuestionKind.values())
                : List.of(QuestionKind.AMBIGUOUS, QuestionKind.CLERICAL);
    }

    /** A price can be corrected at this stage. */
    public boolean corrects() {
        return kinds().contains(QuestionKind.LOW_PRICE);
    }

    /** By which figures a price is corrected. */
    public List<Correction.Rule> rules() {
        return List.of(Correction.Rule.values());
    }

    /** A price was corrected and its bidder agrees. */
    public boolean isCorrected() {
        return table().bids().stream().anyMatch(bid -> bid.correctedPrice() != null);
    }

    /** What was typed into a field, or what stands there at first. */
    public String typedOr(String field, String first) {
        return typed.getOrDefault(field, first);
    }

    /** This was chosen in a field. */
    public boolean isTyped(String field, Object choice) {
        return choice.toString().equals(typed.get(field));
    }

    /** Who sits. */
    public Seating seating() {
        return Seating.of(room);
    }

    /** Who looks can still recuse: until the report is handed over, of two envelopes until the prices are in reach. */
    public boolean mayRecuse() {
        boolean over = room.twoEnvelopes()
                ? room.state().compareTo(SessionState.AWAITING_PRICES) > 0
                : room.state() == SessionState.CLOSED;
        return room.me().isPresent() && !over;
    }

    /** The opening noted something about a bid. */
    public boolean isNotedAtOpening() {
        return table().bids().stream().anyMatch(bid -> !bid.findings().isEmpty());
    }

    /** Who looks, as a member; only for members. */
    public RoomView.Member self() {
        UUID me = room.me().orElseThrow();
        return room.members().stream()
                .filter(member -> member.id().equals(me))
                .findFirst()
                .orElseThrow();
    }

    /** The session has come to this stage or gone past it. */
    public boolean reached(String stage) {
        return room.state().compareTo(SessionState.valueOf(stage)) >= 0;
    }

    /** {@code pass}, {@code fail} or nothing. */
    public String vote(RoomView.Bid bid, RoomView.Check check) {
        String saved =
                saved(bid, check).map(vote -> vote.passed() ? "pass" : "fail").orElse("");
        return typed.getOrDefault("v-" + bid.id() + "-" + check.code(), saved);
    }

    /** The reason of a fail. */
    public String reason(RoomView.Bid bid, RoomView.Check check) {
        String saved = saved(bid, check).map(RoomView.Vote::reason).orElse("");
        return typed.getOrDefault("r-" + bid.id() + "-" + check.code(), saved);
    }

    /** The stage of a check, for its name. */
    public CheckItem.Stage stage(RoomView.Check check) {
        return CheckItem.Stage.valueOf(check.stage());
    }

    /** One's own points, as saved or typed. */
    public String points(RoomView.Bid bid, RoomView.Item item) {
        String saved =
                points(room.me().orElseThrow(), bid, item).map(RoomPage::plain).orElse("");
        return typed.getOrDefault("p-" + bid.id() + "-" + item.number(), saved);
    }

    /** A member's points in all, where one may see them. */
    public BigDecimal total(RoomView.Member member, RoomView.Bid bid) {
        return scores().total(member.id(), bid.id().toString());
    }

    /** The panel's mean of a bid. */
    public BigDecimal mean(RoomView.Bid bid) {
        return scores().points(bid.id().toString());
    }

    /** The scores that must be explained, everybody's. */
    public List<RoomView.Score> deviations() {
        return table().scores().stream().filter(RoomView.Score::mustExplain).toList();
    }

    /** Whether one gave this score oneself. */
    public boolean mine(RoomView.Score score) {
        return room.me().filter(score.member()::equals).isPresent();
    }

    /** A member's name. */
    public String memberName(UUID id) {
        return room.members().stream()
                .filter(member -> member.id().equals(id))
                .map(RoomView.Member::name)
                .findFirst()
                .orElse("");
    }

    /** A bidder's name. */
    public String bidder(UUID bid) {
        return table().bids().stream()
                .filter(one -> one.id().equals(bid))
                .map(RoomView.Bid::bidder)
                .findFirst()
                .orElse("");
    }

    /** The name of an item of the score sheet. */
    public String itemName(int number) {
        return table().items().get(number - 1).name();
    }

    /** A number without trailing zeros. */
    public static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private Optional<RoomView.Vote> saved(RoomView.Bid bid, RoomView.Check check) {
        return table().votes().stream()
                .filter(vote -> vote.bid().equals(bid.id()) && vote.item().equals(check.code()))
                .findFirst();
    }

    private Optional<BigDecimal> points(UUID member, RoomView.Bid bid, RoomView.Item item) {
        return scores().points(member, bid.id().toString(), item.number());
    }

    private PanelScores scores() {
        return new PanelScores(table().scores().stream()
                .map(score -> new GivenScore(score.member(), score.bid().toString(), score.item(), score.points()))
                .toList());
    }
}
