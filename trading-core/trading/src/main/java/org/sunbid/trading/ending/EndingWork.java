package org.sunbid.trading.ending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.bid.BidState;
import org.sunbid.trading.bid.BidStatuses;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.EndedLots;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.NoteDownload;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/**
 * Lots that were ended reach the bidders who bid or downloaded, each asked for alone (O20 21), and remind those who ran
 * them of the deposits (REG 31).
 */
@ApplicationScoped
public class EndingWork implements WorklistSource {

    private static final int RECENT_DAYS = 15;
    private static final String CODES = "ending.";

    private final EndedLots ended;
    private final BidStatuses bids;
    private final NoteDownload downloads;
    private final DatabaseClock clock;
    private final StatutoryCalendar calendar;

    EndingWork(
            EndedLots ended,
            BidStatuses bids,
            NoteDownload downloads,
            DatabaseClock clock,
            StatutoryCalendar calendar) {
        this.ended = ended;
        this.bids = bids;
        this.downloads = downloads;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        EndingMessages words = Words.in(EndingMessages.class, locale);
        Instant since = calendar.plusDays(clock.now(), -RECENT_DAYS);
        return ended.since(since, CODES).stream()
                .flatMap(lot -> task(lot, actor, words).stream().map(task -> item(task, lot)))
                .toList();
    }

    private Optional<String> task(LotSheet lot, Actor actor, EndingMessages words) {
        if (EndLot.isRunBy(Optional.of(lot), actor)) {
            return Optional.of(words.return_deposits());
        }
        return actor.is(Role.BIDDER) ? told(lot, actor, words) : Optional.empty();
    }

    private Optional<String> told(LotSheet lot, Actor actor, EndingMessages words) {
        List<BidState> own = bids.ofLot(lot.lotCode(), actor).stream()
                .map(bid -> bid.state())
                .toList();
        if (own.contains(BidState.SEALED)) {
            return Optional.of(words.told_sealed());
        }
        if (Stream.of(BidState.OPENED, BidState.REVOKED, BidState.WITHDRAWN).anyMatch(own::contains)) {
            return Optional.of(words.told_opened());
        }
        return downloads.isNoted(lot.tenderCode(), actor) ? Optional.of(words.told_reader()) : Optional.empty();
    }

    private static WorkItem item(String task, LotSheet lot) {
        return new WorkItem(task, lot.lotName(), "/tenders/" + lot.tenderCode(), Optional.empty());
    }
}
