package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.draw.GiveShare;
import org.sunbid.trading.draw.JointDrawProgress;
import org.sunbid.trading.tender.LotSheet;

/**
 * The host gives its share of the chance to the draw of its panel (REG 46), the last of the three parties. The panel is
 * drawn when supervision has revealed its own; {@link DrawnPanel} then takes what comes out.
 */
@ApplicationScoped
public class DrawPanel {

    private final HostedLots lots;
    private final PanelDraws draws;
    private final GiveShare share;

    DrawPanel(HostedLots lots, PanelDraws draws, GiveShare share) {
        this.lots = lots;
        this.draws = draws;
        this.share = share;
    }

    /**
     * Gives it, once.
     *
     * @param contribution the host's share of the chance: any text of eight characters or more
     */
    @Transactional
    public Outcome<JointDrawProgress> draw(Actor actor, String lotCode, String contribution) {
        Optional<LotSheet> lot = lots.hostedBy(actor, lotCode);
        Optional<PanelDraw> found = lot.flatMap(sheet -> draws.ofLot(lotCode));
        if (lot.isEmpty() || found.isEmpty()) {
            return Outcome.refused(lot.isEmpty() ? DrawRefusal.UNKNOWN_LOT : DrawRefusal.NOT_REQUESTED, lotCode);
        }
        Optional<UUID> joint = found.get().jointDraw();
        return Decision.all(List.of(
                        MayRequestPanel.standing(lot.get()),
                        Decision.require(
                                found.get().state() == DrawState.FROZEN && joint.isPresent(),
                                DrawRefusal.ALREADY_DRAWN)))
                .then(joint::orElseThrow)
                .flatMap(draw -> share.give(draw, actor.uscc().orElseThrow(), contribution));
    }
}
