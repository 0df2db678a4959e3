package org.sunbid.evaluation.room;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells of a form sent without scripts: {@code v-}vote, {@code r-}reason, {@code p-}points, bid, item. */
final class SheetForm {

    private static final Pattern VOTE = Pattern.compile("v-([0-9a-f-]{36})-([a-z]{1,20}\\.\\d{1,2})");
    private static final Pattern POINTS = Pattern.compile("p-([0-9a-f-]{36})-(\\d{1,3})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");

    private final Map<String, String> cells;

    SheetForm(MultivaluedMap<String, String> typed) {
        this.cells = typed.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> String.valueOf(typed.getFirst(name))
                        .strip()));
    }

    /** As typed, to be shown again. */
    Map<String, String> cells() {
        return cells;
    }

    boolean has(String button) {
        return cells.containsKey(button);
    }

    /** The votes that were given; open ones are left out. */
    List<GivenVote> votes() {
        List<GivenVote> votes = new ArrayList<>();
        cells.forEach((name, value) -> {
            Matcher cell = VOTE.matcher(name);
            if (cell.matches() && !value.isEmpty()) {
                String reason = cells.getOrDefault("r" + name.substring(1), "");
                votes.add(new GivenVote(
                        UUID.fromString(cell.group(1)), cell.group(2), value.equals("pass"), cut(reason)));
            }
        });
        return votes;
    }

    /** The points that were given; what is no number counts as out of range. */
    List<SaveScore.Cell> points() {
        List<SaveScore.Cell> points = new ArrayList<>();
        cells.forEach((name, value) -> {
            Matcher cell = POINTS.matcher(name);
            if (cell.matches() && !value.isEmpty()) {
                BigDecimal number = NUMBER.matcher(value).matches() ? new BigDecimal(value) : BigDecimal.ONE.negate();
                points.add(new SaveScore.Cell(UUID.fromString(cell.group(1)), Integer.parseInt(cell.group(2)), number));
            }
        });
        return points;
    }

    private static String cut(String text) {
        return text.length() > 1000 ? text.substring(0, 1000) : text;
    }
}
