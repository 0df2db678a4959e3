package org.sunbid.trading.bid.incident;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.BidState;
import org.sunbid.trading.tender.LotState;

/**
 * What the page of an attempt shows.
 *
 * @param attempt what is known of it
 * @param phone of the platform's operator, on duty until the deadline; where it has one
 * @param typed the account that was refused, to be mended
 * @param since when the trouble began, as the form has it
 */
public record AttemptPage(Attempt attempt, Optional<String> phone, String typed, String since) {

    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(StatutoryCalendar.ZONE);
    private static final int MOST_SPANS = 20;

    /** With the form as it comes first: the trouble began when the last chunk came. */
    static AttemptPage fresh(Attempt attempt, Optional<String> phone) {
        Instant since = attempt.bid().lastChunkAt().orElse(attempt.bid().begunAt());
        return new AttemptPage(attempt, phone, "", FIELD.format(since));
    }

    /** It can still be brought to its end. */
    public boolean isUnderWay() {
        return attempt.isOpen() && attempt.bid().state() == BidState.UPLOADING;
    }

    /** It came to its end: there is a receipt. */
    public boolean isHandedIn() {
        return attempt.bid().sealedAt().isPresent();
    }

    /** It was not complete at the deadline, whether the hall has noted that yet or not. */
    public boolean isMissed() {
        return !attempt.isOpen()
                && !isHandedIn()
                && (attempt.bid().state() == BidState.LAPSED || attempt.bid().state() == BidState.UPLOADING);
    }

    /** The folder of the bid, as the bidder's page proposes it. */
    public String folder() {
        Envelope envelope = attempt.bid().envelope();
        return (envelope == Envelope.WHOLE ? "bid" : envelope.id()) + "-"
                + attempt.lot().lotCode();
    }

    /** The chunks that have not come, for people: {@code 3–7, 12}. */
    public String missing() {
        List<String> spans = new ArrayList<>();
        List<Integer> missing = attempt.bid().missing();
        int from = 0;
        for (int i = 0; i < missing.size(); i++) {
            boolean goesOn = i + 1 < missing.size() && missing.get(i + 1) == missing.get(i) + 1;
            if (!goesOn) {
                spans.add(span(missing.get(from), missing.get(i)));
                from = i + 1;
            }
        }
        return String.join(", ", spans.subList(0, Math.min(spans.size(), MOST_SPANS)))
                + (spans.size() > MOST_SPANS ? " …" : "");
    }

    private static String span(int from, int until) {
        return from == until ? String.valueOf(from) : from + "–" + until;
    }

    /** Minutes in which something was refused, broke off, or no node ran. */
    public long troubledMinutes() {
        return attempt.health().stream().filter(AttemptPage::isTroubled).count();
    }

    /** See {@link #troubledMinutes}. */
    public static boolean isTroubled(HealthMinute minute) {
        return minute.nodes() == 0 || minute.refused() > 0 || minute.broken() > 0;
    }

    /** When supervision got this incident; empty while it has not. */
    public Optional<Instant> handedOver(ShownIncident incident) {
        return attempt.disclosedAt()
                .map(disclosed -> disclosed.isAfter(incident.reportedAt()) ? disclosed : incident.reportedAt());
    }

    /** The lot ended without an opening: supervision never gets its incidents, which would tell who bid. */
    public boolean isNeverHandedOver() {
        return attempt.disclosedAt().isEmpty() && attempt.lot().state() == LotState.FAILED;
    }

    /** Somebody reported it on this page. */
    public boolean isByHand(ShownIncident incident) {
        return ClientReport.BY_HAND.equals(incident.client());
    }
}
