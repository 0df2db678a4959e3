package org.sunbid.opening.live;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.trading.tender.LotTerms;

/** The sentence for each thing that can happen, with a place for its number: the page fills in what the events tell. */
public final class HappeningWords {

    private static final String NUMBER = "#";

    private HappeningWords() {}

    /** One of them. */
    public record Sentence(String kind, String text) {}

    /** All of them. */
    public static List<Sentence> of(HappeningMessages words) {
        return Arrays.stream(HallEventKind.values())
                .map(kind -> new Sentence(kind.name(), text(kind, words)))
                .toList();
    }

    /** All of them where applications are opened: no list is shown to anybody, and nothing is read out. */
    public static List<Sentence> ofApplications(HappeningMessages words, ApplicationMessages own) {
        Map<HallEventKind, String> different =
                Map.of(HallEventKind.BIDDERS_LISTED, own.listed(), HallEventKind.READ_OUT, own.read());
        return Arrays.stream(HallEventKind.values())
                .map(kind -> new Sentence(
                        kind.name(), different.getOrDefault(kind, LotTerms.OF_APPLICATIONS.in(text(kind, words)))))
                .toList();
    }

    private static String text(HallEventKind kind, HappeningMessages words) {
        return switch (kind) {
            case CONVENED -> words.CONVENED();
            case BIDDERS_LISTED -> words.BIDDERS_LISTED();
            case WINDOW_OPENED -> words.WINDOW_OPENED();
            case KEY_RELEASED -> words.KEY_RELEASED(NUMBER);
            case CUSTODIAN_OPENED -> words.CUSTODIAN_OPENED(NUMBER);
            case BID_OPENED -> words.BID_OPENED(NUMBER);
            case BID_UNOPENED -> words.BID_UNOPENED(NUMBER);
            case BID_REVOKED -> words.BID_REVOKED(NUMBER);
            case BID_WITHDRAWN -> words.BID_WITHDRAWN(NUMBER);
            case WINDOW_MOVED -> words.WINDOW_MOVED();
            case WINDOW_EXTENDED -> words.WINDOW_EXTENDED();
            case VERIFYING -> words.VERIFYING();
            case COEFFICIENT_DRAW_OPENED -> words.COEFFICIENT_DRAW_OPENED();
            case SUPERVISION_COMMITTED -> words.SUPERVISION_COMMITTED();
            case HOST_COMMITTED -> words.HOST_COMMITTED();
            case SUPERVISION_SILENT -> words.SUPERVISION_SILENT();
            case HOST_SILENT -> words.HOST_SILENT();
            case COEFFICIENTS_DRAWN -> words.COEFFICIENTS_DRAWN();
            case CAUSE_RULED -> words.CAUSE_RULED(NUMBER);
            case RULING_SEEN -> words.RULING_SEEN(NUMBER);
            case SUSPENDED -> words.SUSPENDED();
            case RESUMED -> words.RESUMED();
            case READ_OUT -> words.READ_OUT();
            case OBJECTION_RAISED -> words.OBJECTION_RAISED(NUMBER);
            case OBJECTION_ANSWERED -> words.OBJECTION_ANSWERED(NUMBER);
            case CONFIRMED -> words.CONFIRMED(NUMBER);
            case RECORD_WRITTEN -> words.RECORD_WRITTEN();
            case RECORD_DROPPED -> words.RECORD_DROPPED();
            case CLOSED -> words.CLOSED();
            case FAILED -> words.FAILED();
        };
    }
}
