package org.sunbid.trading.bid.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.bid.BidRefusal;

/**
 * Takes somebody's own account of a failure, for those whose client wrote nothing down or did not come through. It is kept
 * as a client's report is, by {@link ReportIncident}, and judged as little.
 */
@ApplicationScoped
public class ReportByHand {

    /** Of an account. */
    public static final int MOST_CHARACTERS = 2000;

    /** Of a client's log; a message to supervision carries it whole. */
    public static final int MOST_LOG_BYTES = 64 << 10;

    private final ReportIncident reports;
    private final DatabaseClock clock;

    ReportByHand(ReportIncident reports, DatabaseClock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * What somebody tells.
     *
     * @param what happened
     * @param since when, as a page's field has it: {@code 2026-11-22T23:40}, Beijing time
     * @param log the file of what the client wrote down, in UTF-8
     */
    public record Account(String what, String since, Optional<Path> log) {}

    /**
     * Keeps it; refused without words, with too many, with a time that is none or has not come, or with too long a log.
     *
     * @throws IOException when the log cannot be read
     */
    public Outcome<ShownIncident> report(UUID bid, Actor actor, Account account) throws IOException {
        byte[] log = account.log().isPresent() ? content(account.log().get()) : new byte[0];
        Instant now = clock.now();
        Optional<Instant> since = moment(account.since()).filter(given -> !given.isAfter(now));
        String what = account.what().strip();
        return Decision.all(List.of(
                        Decision.require(!what.isEmpty(), BidRefusal.INCIDENT_WITHOUT_ACCOUNT),
                        Decision.require(
                                what.length() <= MOST_CHARACTERS, BidRefusal.INCIDENT_TOO_LONG, MOST_CHARACTERS),
                        Decision.require(since.isPresent(), BidRefusal.INCIDENT_TIME),
                        Decision.require(
                                log.length <= MOST_LOG_BYTES, BidRefusal.INCIDENT_LOG_TOO_LARGE, MOST_LOG_BYTES >> 10)))
                .then(() -> ClientReport.told(since.orElseThrow(), now, readable(what), text(log)))
                .flatMap(report -> reports.report(bid, actor, report));
    }

    /** One byte more than may be, at most; the rule says so. */
    private static byte[] content(Path log) throws IOException {
        try (var file = Files.newInputStream(log)) {
            return file.readNBytes(MOST_LOG_BYTES + 1);
        }
    }

    private static Optional<Instant> moment(String field) {
        try {
            return Optional.of(
                    LocalDateTime.parse(field).atZone(StatutoryCalendar.ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] log) {
        return Optional.of(readable(new String(log, StandardCharsets.UTF_8))).filter(text -> !text.isBlank());
    }

    /** Lines and tabs stay; other control characters, which a page or a record might stumble over, are shown as lost. */
    private static String readable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", "\uFFFD");
    }
}
