package org.sunbid.supervision.indicator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.Stage;
import org.sunbid.supervision.tender.TenderStory;

/** Bids are opened at the deadline, not before and not long after it (TBL 34). An hour is allowed; not from a regulation. */
final class OpeningNotAtDeadline implements Indicator {

    /** However short a day is, machines need a moment. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream()
                .flatMap(lot -> lot(lot, story, watch).stream())
                .toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story, Watch watch) {
        Optional<Instant> deadline = story.deadline();
        if (deadline.isEmpty() || story.suspended() || lot.stage() == Stage.FAILED) {
            return Optional.empty();
        }
        Instant latest =
                deadline.get().plus(watch.calendar().dayLength().dividedBy(24).plus(GRACE));
        Instant opened = lot.convened().map(OpeningConvened::at).orElse(watch.now());
        boolean early = lot.convened().isPresent() && opened.isBefore(deadline.get());
        boolean held = story.standstills().isEmpty() && opened.isAfter(latest);
        long evidence = lot.convened().map(story::evidence).orElse(0L);
        return early || held
                ? Optional.of(Finding.of(
                        IndicatorKind.OPENING_TIME,
                        lot.code(),
                        evidence,
                        lot.notice().name()))
                : Optional.empty();
    }
}
