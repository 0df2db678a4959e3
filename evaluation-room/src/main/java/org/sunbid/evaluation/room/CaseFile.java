package org.sunbid.evaluation.room;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunbid.evaluation.method.Evaluation;
import org.sunbid.evaluation.method.JudgedBid;
import org.sunbid.evaluation.method.Method;
import org.sunbid.evaluation.method.ScoreSheet;
import org.sunbid.evaluation.panel.CheckList;
import org.sunbid.evaluation.panel.GivenScore;
import org.sunbid.evaluation.panel.PanelScores;
import org.sunbid.evaluation.panel.ScoreSeal;
import org.sunbid.evaluation.question.AskedQuestion;
import org.sunbid.evaluation.tie.DrawnTies;
import org.sunbid.evaluation.tie.TiesAreDrawn;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.coefficient.DrawnCoefficient;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.LotSheet;

/**
 * Everything on the panel's table, as values: the lot and its method, the bids, who sits, what each said. Who may see
 * which part of it is not decided here but by the readers, with {@link #seal()}.
 *
 * @param lot the lot
 * @param session where the session stands
 * @param members those whose word counts, by seat
 * @param left those who had to leave
 * @param bids as opened
 * @param coefficients that were drawn at the opening
 * @param method with the lot's parameters, as published and drawn
 * @param checks of the preliminary evaluation
 * @param sheet of the detailed evaluation
 * @param votes of everybody
 * @param scores of everybody
 * @param questions to bidders, drafts too, with their answers
 * @param ties how equals were parted by draw; empty while they are not
 */
public record CaseFile(
        LotSheet lot,
        PanelSession session,
        List<PanelMember> members,
        List<PanelMember> left,
        List<OpenedBid> bids,
        List<DrawnCoefficient> coefficients,
        Method method,
        CheckList checks,
        ScoreSheet sheet,
        List<ReviewVote> votes,
        List<GivenPoints> scores,
        List<AskedQuestion> questions,
        Optional<DrawnTies> ties) {

    /** A score further than this part of an item's maximum from the panel's mean is explained; practice, not law. */
    public static final BigDecimal DEVIATION_THRESHOLD = new BigDecimal("0.30");

    /** The ground on which a bid is out whose price envelope could not be opened. */
    private static final String PRICE_NOT_OPENED = "O20 31";

    /** The same with equals parted. */
    CaseFile partedBy(DrawnTies drawn) {
        return new CaseFile(
                lot,
                session,
                members,
                left,
                bids,
                coefficients,
                method,
                checks,
                sheet,
                votes,
                scores,
                questions,
                Optional.of(drawn));
    }

    /** Who counts. */
    public Set<UUID> seated() {
        return members.stream().map(PanelMember::id).collect(Collectors.toSet());
    }

    /** Technical part and price are sealed apart. */
    public boolean isTwo() {
        return lot.envelopes() == BidEnvelopes.TWO;
    }

    /** Applications for prequalification lie on the table: no price is asked for, and nobody is ranked. */
    public boolean isPrequalification() {
        return lot.envelopes() == BidEnvelopes.APPLICATION;
    }

    /** The prices lie on the table: from the beginning, or from the close of their session on. */
    public boolean pricesAreKnown() {
        return !isTwo() || session.state().compareTo(SessionState.PRICE_REVIEW) >= 0;
    }

    /** The checks that are voted on at this stage. */
    public CheckList checksNow() {
        if (!isTwo()) {
            return checks;
        }
        return pricesAreKnown() ? checks.ofPrices() : checks.technical();
    }

    /** The bids that are checked at this stage. */
    public List<OpenedBid> checkedNow() {
        return session.state() == SessionState.PRICE_REVIEW ? goingOn() : bids;
    }

    /** What the votes come to; of prices not before the panel has concluded. */
    public Findings findings() {
        boolean pricesUndecided = isTwo() && session.state().isJudging();
        return new Findings(pricesUndecided ? checks.technical() : checks, seated(), votes);
    }

    /** The bids that were not rejected; once prices are known, those among them that have one. */
    public List<OpenedBid> goingOn() {
        Findings findings = findings();
        Consequences consequences = consequences();
        return bids.stream()
                .filter(bid -> outBy(bid, findings, consequences).isEmpty())
                .toList();
    }

    /** The grounds on which a bid is out, for example {@code REG 51(3)}; empty while it goes on. */
    public String outBy(OpenedBid bid) {
        return outBy(bid, findings(), consequences());
    }

    private String outBy(OpenedBid bid, Findings findings, Consequences consequences) {
        String clauses = Stream.concat(
                        Stream.of(findings.clauses(bid.bidId())).filter(voted -> !voted.isEmpty()),
                        consequences.clauses(bid.bidId(), findings.failures(bid.bidId())).stream())
                .collect(Collectors.joining(", "));
        boolean priceIsMissing = !isPrequalification() && pricesAreKnown() && !bid.isPriced();
        return clauses.isEmpty() && priceIsMissing ? PRICE_NOT_OPENED : clauses;
    }

    /** The price that is evaluated: as read out, or as corrected where that binds. */
    public BigDecimal evaluatedPrice(OpenedBid bid) {
        return consequences().price(bid.bidId()).orElse(bid.price());
    }

    /** The bid is out, among others, as its bidder did not confirm a correction of its price. */
    public boolean isUnconfirmed(OpenedBid bid) {
        return consequences().isUnconfirmed(bid.bidId());
    }

    private Consequences consequences() {
        return new Consequences(lot.category(), lot.method(), sentQuestions());
    }

    /** The bid with this id. */
    public Optional<OpenedBid> bid(UUID id) {
        return bids.stream().filter(bid -> bid.bidId().equals(id)).findFirst();
    }

    /** What the panel has asked; drafts that no majority has sent were never asked. */
    public List<AskedQuestion> sentQuestions() {
        return questions.stream().filter(AskedQuestion::wasSent).toList();
    }

    /** The member with this id, seated or gone. */
    public PanelMember member(UUID id) {
        return Stream.concat(members.stream(), left.stream())
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The scores that count. */
    public List<GivenPoints> countingScores() {
        Set<UUID> seated = seated();
        Set<UUID> goingOn = goingOn().stream().map(OpenedBid::bidId).collect(Collectors.toSet());
        return scores.stream()
                .filter(score -> seated.contains(score.memberId()) && goingOn.contains(score.bidId()))
                .toList();
    }

    /** The scores that count, for the rules. */
    public PanelScores panelScores() {
        return new PanelScores(countingScores().stream().map(GivenPoints::given).toList());
    }

    /** Who may see whose scores. */
    public ScoreSeal seal() {
        boolean complete = members.size() == session.seats();
        return new ScoreSeal(
                seated(),
                members.stream()
                        .filter(member -> complete && member.hasScored())
                        .map(PanelMember::id)
                        .collect(Collectors.toSet()));
    }

    /** The scores that must be explained; only meaningful once the seal is broken. */
    public List<GivenPoints> deviations() {
        Set<GivenScore> far = Set.copyOf(panelScores().deviations(sheet, DEVIATION_THRESHOLD));
        return countingScores().stream()
                .filter(score -> far.contains(score.given()))
                .toList();
    }

    /** Equals have to be parted by a draw that was not held yet: the ranking is not whole. */
    public boolean isTied() {
        return TiesAreDrawn.in(lot) && ties.isEmpty() && !evaluation().ties().isEmpty();
    }

    /** The ranking of the bids that go on, equals parted where they were drawn. */
    public Evaluation evaluation() {
        if (!pricesAreKnown()) {
            throw new IllegalStateException("the prices of lot " + lot.lotCode() + " are sealed");
        }
        if (isPrequalification()) {
            return Evaluation.empty();
        }
        PanelScores points = panelScores();
        Evaluation evaluation = method.evaluate(goingOn().stream()
                .map(bid -> new JudgedBid(
                        bid.bidId().toString(),
                        bid.price(),
                        evaluatedPrice(bid),
                        points.points(bid.bidId().toString())))
                .toList());
        return ties.map(drawn -> evaluation.parted(drawn.places())).orElse(evaluation);
    }
}
