package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunbid.opening.hall.ConvenePriceSession;
import org.sunbid.opening.hall.HallCode;
import org.sunbid.opening.hall.HallState;
import org.sunbid.platform.login.Actor;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.ReadPriceSession;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** What openings ask of people now: to release a key, to confirm, to hold the opening, to sign the record. */
@ApplicationScoped
public class HallWork implements WorklistSource {

    private final ReadLot lots;
    private final ReadHall halls;
    private final ReadPriceSession prices;

    HallWork(ReadLot lots, ReadHall halls, ReadPriceSession prices) {
        this.lots = lots;
        this.halls = halls;
        this.prices = prices;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        HallMessages words = MessageBundles.get(HallMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        DrawingMessages drawing =
                MessageBundles.get(DrawingMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        RulingMessages ruling = MessageBundles.get(RulingMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        return Stream.concat(
                        halls().flatMap(code -> halls.find(code, Optional.of(actor)).stream())
                                .flatMap(hall -> item(hall, words, ruling, drawing)),
                        toConvene(actor, locale))
                .toList();
    }

    /** Codes of the halls that may go on: at the deadline, and of prices while the panel waits for them. */
    private Stream<String> halls() {
        return Stream.concat(
                lots.standingIn(LotState.OPENING).stream().map(LotSheet::lotCode),
                lots.standingIn(LotState.EVALUATING).stream()
                        .filter(lot -> lot.envelopes() == BidEnvelopes.TWO)
                        .map(lot -> HallCode.of(lot.lotCode(), Envelope.PRICE)));
    }

    private Stream<WorkItem> toConvene(Actor actor, Locale locale) {
        SessionMessages words = MessageBundles.get(SessionMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        return prices.awaited().stream()
                .flatMap(lot -> lots.find(lot).stream())
                .filter(lot -> lot.state() == LotState.EVALUATING && ConvenePriceSession.isHost(lot, actor))
                .map(lot -> new WorkItem(
                        words.work_convene(),
                        lot.tenderName() + " · " + lot.lotName(),
                        "/halls/" + HallCode.of(lot.lotCode(), Envelope.PRICE),
                        Optional.empty()));
    }

    private static Stream<WorkItem> item(
            HallView hall, HallMessages words, RulingMessages ruling, DrawingMessages drawing) {
        if (hall.mayRelease()) {
            return Stream.of(item(hall, words.work_release(), Optional.of(hall.windowEnd())));
        }
        if (hall.mayOpen()) {
            return Stream.of(item(hall, words.work_open(), Optional.of(hall.windowEnd())));
        }
        if (hall.mayConfirm()) {
            return Stream.of(item(hall, words.work_confirm(), Optional.of(hall.confirmUntil())));
        }
        if (!hall.unruled().isEmpty()) {
            return Stream.of(item(hall, ruling.work_rule(), Optional.empty()));
        }
        if (hall.maySee()) {
            return Stream.of(item(hall, ruling.work_see(), Optional.empty()));
        }
        if (hall.mayShare() || hall.mayDrawAnew()) {
            String task = hall.mayShare() ? drawing.work_share() : drawing.work_anew();
            return Stream.of(item(hall, task, Optional.empty()));
        }
        if (hall.hosts()) {
            String task = hall.state() == HallState.RECORDING ? words.work_sign() : words.work_host();
            return Stream.of(item(hall, task, Optional.empty()));
        }
        return Stream.empty();
    }

    private static WorkItem item(HallView hall, String task, Optional<Instant> due) {
        return new WorkItem(task, hall.tenderName() + " · " + hall.lotName(), "/halls/" + hall.lot(), due);
    }
}
