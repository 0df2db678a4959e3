package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.draw.JointDrawProgress;
import org.sunbid.trading.draw.ReadJointDraw;
import org.sunbid.trading.tender.LotSheet;

/** What may be known of draws: counts of the pool, progress, transcripts. */
@ApplicationScoped
public class ReadDraw {

    private final HostedLots lots;
    private final SuitableExperts pool;
    private final PanelDraws draws;
    private final Candidates candidates;
    private final BorrowedSeats borrowed;
    private final ReadJointDraw joint;

    ReadDraw(
            HostedLots lots,
            SuitableExperts pool,
            PanelDraws draws,
            Candidates candidates,
            BorrowedSeats borrowed,
            ReadJointDraw joint) {
        this.lots = lots;
        this.pool = pool;
        this.draws = draws;
        this.candidates = candidates;
        this.borrowed = borrowed;
        this.joint = joint;
    }

    /** How many could be drawn, as counts only. */
    @Transactional
    public Outcome<List<SuitableExperts.Count>> feasibility(Actor actor, String lotCode, List<Quota> quotas) {
        Optional<LotSheet> lot = lots.hostedBy(actor, lotCode);
        if (lot.isEmpty()) {
            return Outcome.refused(DrawRefusal.UNKNOWN_LOT, lotCode);
        }
        Decision open = Decision.require(
                lot.get().state().isOpened(), DrawRefusal.NOT_OPENED, lot.get().state());
        return open.then(() -> pool.count(lot.get(), quotas));
    }

    /** How far the draw of a lot has come, or the last that became void; empty before it was asked for. */
    @Transactional
    public Optional<DrawProgress> progress(String lotCode) {
        return draws.ofLot(lotCode).or(() -> draws.lastVoided(lotCode)).map(this::progress);
    }

    /** The parties first: they and the panel end in one transaction, so that whoever sees them drawn sees the transcript. */
    private DrawProgress progress(PanelDraw draw) {
        Optional<JointDrawProgress> parties = draw.jointDraw().flatMap(joint::find);
        draws.readAgain(draw);
        return DrawProgress.of(draw, candidates, borrowed, parties);
    }

    /** The transcripts by which the draw is replayed: one canonical JSON list, a transcript a quota. */
    @Transactional
    public Optional<String> transcript(String lotCode) {
        return draws.ofLot(lotCode).flatMap(PanelDraw::transcript);
    }

    /** The draw with what opens its names; for the result only, which ends the secret. */
    @Transactional
    public Optional<OpenedDraw> opened(String lotCode) {
        return draws.ofLot(lotCode)
                .flatMap(draw -> draw.transcriptSha256().map(sha256 -> new OpenedDraw(sha256, draw.salt())));
    }
}
