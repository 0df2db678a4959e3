package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.evaluation.method.Method;
import org.sunbid.evaluation.method.Methods;
import org.sunbid.evaluation.method.Parameters;
import org.sunbid.evaluation.method.ScoreSheet;
import org.sunbid.evaluation.panel.CheckList;
import org.sunbid.evaluation.question.AskedQuestions;
import org.sunbid.evaluation.tie.ReadTie;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.coefficient.DrawnCoefficient;
import org.sunbid.trading.coefficient.ReadCoefficients;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.Coefficient;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.ReviewCriteria;

/** Brings together what lies on a panel's table. For use cases and views of this module; decides nothing about who may see. */
@ApplicationScoped
public class ReadCaseFile {

    private final ReadLot lots;
    private final ReadCoefficients coefficients;
    private final OpenedBids bids;
    private final PanelSessions sessions;
    private final PanelMembers members;
    private final ReviewVotes votes;
    private final MemberScores scores;
    private final SealedPoints points;
    private final AskedQuestions questions;
    private final ReadTie ties;

    ReadCaseFile(
            ReadLot lots,
            ReadCoefficients coefficients,
            OpenedBids bids,
            PanelSessions sessions,
            PanelMembers members,
            ReviewVotes votes,
            MemberScores scores,
            SealedPoints points,
            AskedQuestions questions,
            ReadTie ties) {
        this.lots = lots;
        this.coefficients = coefficients;
        this.bids = bids;
        this.sessions = sessions;
        this.members = members;
        this.votes = votes;
        this.scores = scores;
        this.points = points;
        this.questions = questions;
        this.ties = ties;
    }

    /** The file of a lot whose session was opened. */
    @Transactional
    public Optional<CaseFile> find(String lotCode) {
        return sessions.ofLot(lotCode).flatMap(session -> lots.find(lotCode).map(lot -> of(lot, session)));
    }

    /** The same without anybody's points. */
    Optional<CaseFile> withoutPoints(String lotCode) {
        return sessions.ofLot(lotCode).flatMap(session -> lots.find(lotCode)
                .map(lot -> of(lot, session, new Part(bids.of(lotCode), votes.ofLot(lotCode), List.of()))));
    }

    private record Part(List<OpenedBid> bids, List<ReviewVote> votes, List<GivenPoints> scores) {}

    private CaseFile of(LotSheet lot, PanelSession session) {
        CaseFile file = of(
                lot,
                session,
                new Part(
                        bids.of(lot.lotCode()),
                        votes.ofLot(lot.lotCode()),
                        scores.ofLot(lot.lotCode()).stream().map(points::read).toList()));
        return session.state().isJudging() ? file : parted(file);
    }

    private CaseFile of(LotSheet lot, PanelSession session, Part part) {
        List<DrawnCoefficient> drawn = coefficients.drawn(lot.lotCode());
        Parameters parameters = Methods.parameters(lot, drawn);
        Method method = isUndrawn(lot, drawn) ? Methods.undrawn(lot) : Methods.of(lot, drawn);
        List<PanelMember> everyone = members.everyone(session);
        return new CaseFile(
                lot,
                session,
                everyone.stream()
                        .filter(member -> member.state() == MemberState.SEATED)
                        .toList(),
                everyone.stream()
                        .filter(member -> member.state() == MemberState.LEFT)
                        .toList(),
                part.bids(),
                drawn,
                method,
                checks(lot),
                ScoreSheet.of(method, parameters),
                part.votes(),
                part.scores(),
                questions.ofLot(lot.lotCode()),
                Optional.empty());
    }

    /** A draw that was held before a member left parts the equals of now only when they are the same. */
    private CaseFile parted(CaseFile file) {
        return ties.result(file.lot().lotCode())
                .filter(drawn -> drawn.parts(file.evaluation().ties()))
                .map(file::partedBy)
                .orElse(file);
    }

    private static CheckList checks(LotSheet lot) {
        return lot.method() == EvaluationMethod.PREQUALIFICATION
                ? CheckList.ofCriteria(ReviewCriteria.of(lot.parameters()))
                : CheckList.STATUTORY;
    }

    /** Of two envelopes the coefficients are drawn with the prices, after the panel has scored. */
    private static boolean isUndrawn(LotSheet lot, List<DrawnCoefficient> drawn) {
        return lot.envelopes() == BidEnvelopes.TWO
                && drawn.size() < Coefficient.leftToDraw(lot.parameters()).size();
    }
}
