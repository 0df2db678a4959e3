package org.sunbid.opening.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunbid.opening.hall.ConvenePriceSession;
import org.sunbid.opening.hall.HallCode;
import org.sunbid.platform.login.Actor;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.ReadPriceSession;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.LotTerms;
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
        List<HallView> halls = goingOn()
                .flatMap(code -> this.halls.find(code, Optional.of(actor)).stream())
                .filter(hall -> HallTask.of(hall).isPresent())
                .toList();
        Map<String, List<HallView>> byTender = halls.stream()
                .collect(Collectors.groupingBy(HallView::tender, LinkedHashMap::new, Collectors.toList()));
        return Stream.of(
                        byTender.values().stream()
                                .filter(several -> several.size() > 1)
                                .map(several -> session(several, locale)),
                        halls.stream().map(hall -> item(hall, locale)),
                        toConvene(actor, locale))
                .flatMap(Function.identity())
                .toList();
    }

    /** Codes of the halls that may go on: at the deadline, and of prices while the panel waits for them. */
    private Stream<String> goingOn() {
        return Stream.concat(
                lots.standingIn(LotState.OPENING).stream().map(LotSheet::lotCode),
                lots.standingIn(LotState.EVALUATING).stream()
                        .filter(lot -> lot.envelopes() == BidEnvelopes.TWO)
                        .map(lot -> HallCode.of(lot.lotCode(), Envelope.PRICE)));
    }

    private Stream<WorkItem> toConvene(Actor actor, Locale locale) {
        String task = Words.in(EnvelopeMessages.class, locale).work_convene();
        return prices.awaited().stream()
                .flatMap(lot -> lots.find(lot).stream())
                .filter(lot -> lot.state() == LotState.EVALUATING && ConvenePriceSession.isHost(lot, actor))
                .map(lot -> new WorkItem(
                        task,
                        lot.tenderName() + " · " + lot.lotName(),
                        "/halls/" + HallCode.of(lot.lotCode(), Envelope.PRICE),
                        Optional.empty()));
    }

    /** Several lots of one tender wait: they are seen side by side in its session. */
    private static WorkItem session(List<HallView> halls, Locale locale) {
        String task = Words.in(SessionMessages.class, locale).work(halls.size());
        String tender = halls.get(0).tender();
        return new WorkItem(
                task,
                halls.get(0).tenderName(),
                "/sessions/" + tender,
                halls.stream().flatMap(hall -> due(hall).stream()).min(Comparator.naturalOrder()));
    }

    private static WorkItem item(HallView hall, Locale locale) {
        String task = LotTerms.of(hall.envelope())
                .in(HallTaskWords.of(HallTask.of(hall).orElseThrow(), locale));
        return new WorkItem(task, hall.tenderName() + " · " + hall.lotName(), "/halls/" + hall.lot(), due(hall));
    }

    private static Optional<Instant> due(HallView hall) {
        return switch (HallTask.of(hall).orElseThrow()) {
            case RELEASE_KEY, GIVE_PART -> Optional.of(hall.windowEnd());
            case CONFIRM -> Optional.of(hall.confirmUntil());
            case RULE, SEE_RULINGS, GIVE_SHARE, DRAW_ANEW, SIGN_RECORD, HOLD_OPENING -> Optional.empty();
        };
    }
}
