package org.sunbid.opening.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.language.Words;
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

    HallWork(ReadLot lots, ReadHall halls) {
        this.lots = lots;
        this.halls = halls;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        List<HallView> halls = lots.standingIn(LotState.OPENING).stream()
                .map(LotSheet::lotCode)
                .flatMap(lot -> this.halls.find(lot, Optional.of(actor)).stream())
                .filter(hall -> HallTask.of(hall).isPresent())
                .toList();
        Map<String, List<HallView>> byTender = halls.stream()
                .collect(Collectors.groupingBy(HallView::tender, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        byTender.values().stream()
                                .filter(several -> several.size() > 1)
                                .map(several -> session(several, locale)),
                        halls.stream().map(hall -> item(hall, locale)))
                .toList();
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
        String task = HallTaskWords.of(HallTask.of(hall).orElseThrow(), locale);
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
