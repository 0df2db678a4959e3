package org.sunbid.opening.session;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.platform.rule.Outcome;

/**
 * How far each hall of a tender has come: the number of the last event of each, in the order of the lots' codes, between
 * points. It is the id of the events of a session, so that whoever was away is told what it missed in every hall.
 */
final class SessionPosition {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,15}){0,998}");

    private final Map<String, Long> numbers;

    private SessionPosition(Map<String, Long> numbers) {
        this.numbers = numbers;
    }

    /** Of these lots, by code; empty text is the beginning of all. Refused when it is no position of so many lots. */
    static Outcome<SessionPosition> read(List<String> lots, String text) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        if (text.isEmpty()) {
            lots.forEach(lot -> numbers.put(lot, 0L));
            return Outcome.done(new SessionPosition(numbers));
        }
        List<String> given = FORM.matcher(text).matches() ? Arrays.asList(text.split("\\.")) : List.of();
        if (given.size() != lots.size()) {
            return Outcome.refused(HallRefusal.POSITION_INVALID);
        }
        for (int i = 0; i < given.size(); i++) {
            numbers.put(lots.get(i), Long.parseLong(given.get(i)));
        }
        return Outcome.done(new SessionPosition(numbers));
    }

    /** Of the halls as they were read. */
    static String of(List<SessionView.LotLine> lots) {
        return lots.stream().map(lot -> String.valueOf(lot.lastEvent())).collect(Collectors.joining("."));
    }

    /** The number seen last of each hall. */
    Map<String, Long> numbers() {
        return Map.copyOf(numbers);
    }

    /** The position once this event was told as well; of one stream, whose events come one after the other. */
    String with(String lot, long seq) {
        numbers.put(lot, seq);
        return numbers.values().stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
