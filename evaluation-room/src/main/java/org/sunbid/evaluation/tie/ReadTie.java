package org.sunbid.evaluation.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sunbid.trading.draw.JointDrawProgress;
import org.sunbid.trading.draw.ReadJointDraw;

/** What may be known of the draw among a lot's equals. */
@ApplicationScoped
public class ReadTie {

    private final TieDraws ties;
    private final ReadJointDraw draws;

    ReadTie(TieDraws ties, ReadJointDraw draws) {
        this.ties = ties;
        this.draws = draws;
    }

    /** How equals were parted; empty while they are not, and where there are none. */
    @Transactional
    public Optional<DrawnTies> result(String lotCode) {
        return ties.newest(lotCode)
                .filter(tie -> tie.state() == TieState.DRAWN)
                .flatMap(tie -> tie.result(draws.transcripts(tie.jointDraw())));
    }

    /** How far the newest draw is. */
    @Transactional
    public Optional<JointDrawProgress> progress(String lotCode) {
        return ties.newest(lotCode).flatMap(tie -> draws.find(tie.jointDraw()));
    }
}
