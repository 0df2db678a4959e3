package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Scoring;
import org.sunbid.rehearsal.Verify;

/** What each member of a panel gives, in two halves, and what the platform has of it. */
final class Sheets {

    private final Room room;
    private final Scoring scoring;
    private final Map<Person, List<Map<String, Object>>> sheets = new LinkedHashMap<>();

    Sheets(Room room) {
        this.room = room;
        this.scoring = new Scoring(room.deal().lot(), room.panel());
    }

    /** For the members and the bids that there are now. */
    String prepare() throws Exception {
        int cells = 0;
        for (Person member : room.panel().values()) {
            List<Map<String, Object>> sheet = Scoring.sheet(room.table(), sheets.size());
            sheets.put(member, sheet);
            cells += sheet.size();
        }
        return cells + " points to be given";
    }

    /** Saves the first half. */
    void saveFirst(Person member) throws Exception {
        scoring.save(member, first(member));
    }

    /** Saves the second half. */
    void saveSecond(Person member) throws Exception {
        List<Map<String, Object>> all = sheets.get(member);
        scoring.save(member, all.subList(first(member).size(), all.size()));
    }

    /** The member sees their first half as it was saved, and nothing else. */
    void requireFirst(Person member) throws Exception {
        Verify.equal(points(first(member)), seen(scoring.table(member)), "points of " + member.name());
    }

    /** All hand in. */
    String handIn() throws Exception {
        return scoring.handIn();
    }

    /** The report has each point that was given, and no other. */
    String require(JsonNode result) throws Exception {
        Map<Integer, Person> seats = new LinkedHashMap<>();
        for (Person member : sheets.keySet()) {
            seats.put(room.seen(member).path("seat").asInt(), member);
        }
        Map<Person, Set<String>> reported = new LinkedHashMap<>();
        for (JsonNode score : result.path("scores")) {
            reported.computeIfAbsent(seats.get(score.path("seat").asInt()), member -> new TreeSet<>())
                    .add(line(
                            score.path("bid").asText(),
                            score.path("item").asText(),
                            score.path("points").asText()));
        }
        for (Person member : sheets.keySet()) {
            Verify.equal(points(sheets.get(member)), reported.get(member), "reported points of " + member.name());
        }
        return result.path("scores").size() + " points";
    }

    private List<Map<String, Object>> first(Person member) {
        List<Map<String, Object>> all = sheets.get(member);
        return all.subList(0, all.size() / 2);
    }

    private static Set<String> seen(JsonNode table) {
        List<String> lines = new ArrayList<>();
        table.path("scores")
                .forEach(score -> lines.add(line(
                        score.path("bid").asText(),
                        score.path("item").asText(),
                        score.path("points").asText())));
        return new TreeSet<>(lines);
    }

    private static Set<String> points(List<Map<String, Object>> cells) {
        Set<String> lines = new TreeSet<>();
        cells.forEach(cell -> lines.add(line(
                cell.get("bid").toString(),
                cell.get("item").toString(),
                cell.get("points").toString())));
        return lines;
    }

    private static String line(String bid, String item, String points) {
        return bid + " " + item + " "
                + new BigDecimal(points).stripTrailingZeros().toPlainString();
    }
}
