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
import org.sunbid.evaluation.tie.ReadTie;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.coefficient.DrawnCoefficient;
import org.sunbid.trading.coefficient.ReadCoefficients;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.Coefficient;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

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
            ReadTie ties) {
        this.lots = lots;
        this.coefficients = coefficients;
        this.bids = bids;
        this.sessions = sessions;
        this.members = members;
        this.votes = votes;
        this.scores = scores;
        this.points = points;
        this.ties = ties;
    }

    /** The file of a lot whose session was opened. */
    @Transactional
    public Optional<CaseFile> find(String lotCode) {
        return sessions.ofLot(lotCode).flatMap(session -> lots.find(lotCode).map(lot -> of(lot, session)));
    }

    private CaseFile of(LotSheet lot, PanelSession session) {
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
                bids.of(lot.lotCode()),
                drawn,
                method,
                CheckList.STATUTORY,
                ScoreSheet.of(method, parameters),
                votes.ofLot(lot.lotCode()),
                scores.ofLot(lot.lotCode()).stream().map(points::read).toList(),
                ties.result(lot.lotCode()));
    }

    /** Of two envelopes the coefficients are drawn with the prices, after the panel has scored. */
    private static boolean isUndrawn(LotSheet lot, List<DrawnCoefficient> drawn) {
        return lot.envelopes() == BidEnvelopes.TWO
                && drawn.size() < Coefficient.leftToDraw(lot.parameters()).size();
    }
}
