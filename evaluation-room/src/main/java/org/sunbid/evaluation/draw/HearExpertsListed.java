package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.city.TurnedAway;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.ExpertsListed;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * Another city has frozen its list, or lends nobody. With the last list the joint draw is opened; a refusal makes the request
 * void by the city's name, and the host asks anew.
 */
@ApplicationScoped
public class HearExpertsListed implements MessageHandler<ExpertsListed> {

    private final LentList lists;
    private final ReadLot lots;
    private final Candidates candidates;
    private final FreezeLists freezing;
    private final TurnedAway turnedAway;
    private final Audit audit;

    HearExpertsListed(
            LentList lists,
            ReadLot lots,
            Candidates candidates,
            FreezeLists freezing,
            TurnedAway turnedAway,
            Audit audit) {
        this.lists = lists;
        this.lots = lots;
        this.candidates = candidates;
        this.freezing = freezing;
        this.turnedAway = turnedAway;
        this.audit = audit;
    }

    @Override
    public Class<ExpertsListed> type() {
        return ExpertsListed.class;
    }

    @Override
    public void handle(ExpertsListed message, Envelope envelope) {
        Optional<LentList.Found> found = lists.find(message.list(), message.lot(), envelope);
        if (found.isEmpty()) {
            turnedAway.record(envelope, message.lot(), List.of(Reason.of(CityRefusal.UNKNOWN_LIST, envelope.issuer())));
        } else if (found.get().draw().state() != DrawState.ASKED
                || !found.get().quota().isWaitedFor()) {
            turnedAway.record(envelope, message.lot(), List.of(Reason.of(CityRefusal.WRONG_STATE)));
        } else {
            take(found.get(), message, envelope);
        }
    }

    private void take(LentList.Found found, ExpertsListed message, Envelope envelope) {
        PanelDraw draw = found.draw();
        int seats = found.quota().seats();
        if (message.refusal() != null || message.candidates() < seats) {
            refuse(
                    draw,
                    envelope.issuer(),
                    Optional.ofNullable(message.refusal()).orElse(CityRefusal.TOO_FEW.code()));
            return;
        }
        draw.listed(found.number(), message.requestHash(), message.candidates());
        audit.record(
                "experts-listed",
                draw.lotCode(),
                Map.of("lender", envelope.issuer(), "candidates", String.valueOf(message.candidates())));
        Optional<LotSheet> lot = lots.find(draw.lotCode()).filter(sheet -> sheet.state() == LotState.OPENED);
        if (lot.isEmpty()) {
            draw.giveUp();
        } else if (draw.isListed()) {
            Outcome<PanelDraw> frozen = freezing.freeze(lot.get(), draw, candidates.of(draw));
            frozen.reasons().stream()
                    .findFirst()
                    .ifPresent(reason ->
                            refuse(draw, envelope.issuer(), reason.code().code()));
        }
    }

    private void refuse(PanelDraw draw, String lender, String code) {
        draw.refusedBy(lender, code);
        audit.record("lending-refused", draw.lotCode(), Map.of("lender", lender, "reason", code));
    }
}
