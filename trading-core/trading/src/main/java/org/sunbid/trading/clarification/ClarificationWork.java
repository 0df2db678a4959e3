package org.sunbid.trading.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.NoteDownload;
import org.sunbid.trading.tender.ReadTenders;
import org.sunbid.trading.tender.TenderSheet;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** Recent clarifications reach the bidders who downloaded the documents, each asked for alone (O20 21). */
@ApplicationScoped
public class ClarificationWork implements WorklistSource {

    private static final int RECENT_DAYS = 15;

    private final ReadClarifications clarifications;
    private final ReadTenders tenders;
    private final NoteDownload downloads;
    private final DatabaseClock clock;
    private final StatutoryCalendar calendar;

    ClarificationWork(
            ReadClarifications clarifications,
            ReadTenders tenders,
            NoteDownload downloads,
            DatabaseClock clock,
            StatutoryCalendar calendar) {
        this.clarifications = clarifications;
        this.tenders = tenders;
        this.downloads = downloads;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        if (!actor.is(Role.BIDDER)) {
            return List.of();
        }
        Instant now = clock.now();
        ClarificationMessages words = Words.in(ClarificationMessages.class, locale);
        return clarifications.since(calendar.plusDays(now, -RECENT_DAYS)).stream()
                .filter(notice -> downloads.isNoted(notice.tender(), actor))
                .flatMap(notice -> tenders.find(notice.tender(), Optional.of(actor)).stream()
                        .filter(tender -> now.isBefore(tender.timeTable().deadline()))
                        .map(tender -> item(words, tender)))
                .distinct()
                .toList();
    }

    private static WorkItem item(ClarificationMessages words, TenderSheet tender) {
        return new WorkItem(
                words.task(),
                tender.name(),
                "/tenders/" + tender.code() + "/clarifications",
                Optional.of(tender.timeTable().deadline()));
    }
}
