package org.sunbid.evaluation.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sunbid.evaluation.draw.HostedLots;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.draw.GiveShare;
import org.sunbid.trading.draw.JointDrawProgress;
import org.sunbid.trading.tender.LotSheet;

/** The host gives its share to the draw of the order among equals, the last of the three parties. */
@ApplicationScoped
public class DrawTie {

    private final HostedLots lots;
    private final TieDraws ties;
    private final GiveShare share;

    DrawTie(HostedLots lots, TieDraws ties, GiveShare share) {
        this.lots = lots;
        this.ties = ties;
        this.share = share;
    }

    /** Gives it; any text of 8 to 200 characters. */
    @Transactional
    public Outcome<JointDrawProgress> draw(Actor actor, String lotCode, String contribution) {
        Optional<LotSheet> lot = lots.hostedBy(actor, lotCode);
        Optional<TieDraw> tie = ties.newest(lotCode);
        if (lot.isEmpty() || tie.isEmpty()) {
            return Outcome.refused(lot.isEmpty() ? TieRefusal.UNKNOWN_LOT : TieRefusal.NO_TIE, lotCode);
        }
        return Decision.require(!lot.get().suspended(), TieRefusal.SUSPENDED)
                .then(() -> tie.get().jointDraw())
                .flatMap(draw -> share.give(draw, actor.uscc().orElseThrow(), contribution));
    }
}
