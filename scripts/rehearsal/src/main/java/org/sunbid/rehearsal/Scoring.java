package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 打分: the panel's scores, under seal until all are in.
 *
 * @param lot which lot
 * @param panel the members by the numbers of their seats
 */
public record Scoring(String lot, Map<String, Person> panel) {

    /** Each member scores everything, then all hand in. */
    String play() throws Exception {
        int number = 0;
        for (Person member : panel.values()) {
            save(member, sheet(table(member), number++));
        }
        return handIn();
    }

    /** A member saves these points. */
    public void save(Person member, List<Map<String, Object>> points) throws Exception {
        member.trading().put("/api/lots/" + lot + "/scores", Map.of("scores", points));
    }

    /** Until the last has handed in, each sees its own scores only; then who differs explains. */
    public String handIn() throws Exception {
        Person first = panel.values().iterator().next();
        JsonNode before = table(first);
        Verify.equal(
                goingOn(before).size() * before.path("items").size(),
                before.path("scores").size(),
                "scores seen before all are in");
        for (Person member : panel.values()) {
            member.trading().post("/api/lots/" + lot + "/scores/submission", Map.of());
        }
        JsonNode table = table(first);
        Verify.that(table.path("unsealed").asBoolean(), "the seal is broken once all are in");
        explain(table);
        return table.path("scores").size() + " scores shown at once";
    }

    /** What lies on the table for this member. */
    public JsonNode table(Person member) throws Exception {
        return member.trading().get("/api/lots/" + lot + "/session").path("table");
    }

    /** What this member, one of several, gives each bid that goes on for each item. */
    public static List<Map<String, Object>> sheet(JsonNode table, int member) {
        List<Map<String, Object>> cells = new ArrayList<>();
        int place = 0;
        for (JsonNode bid : goingOn(table)) {
            for (JsonNode item : table.path("items")) {
                BigDecimal share = new BigDecimal("0.90")
                        .subtract(new BigDecimal("0.03").multiply(BigDecimal.valueOf(place)))
                        .add(new BigDecimal("0.005").multiply(BigDecimal.valueOf(member)));
                BigDecimal points = item.path("maximum").decimalValue().multiply(share);
                cells.add(Map.of(
                        "bid", bid.path("id").asText(),
                        "item", item.path("number").asInt(),
                        "points", points.setScale(1, RoundingMode.HALF_UP)));
            }
            place++;
        }
        return cells;
    }

    private static List<JsonNode> goingOn(JsonNode table) {
        List<JsonNode> bids = new ArrayList<>();
        for (JsonNode bid : table.path("bids")) {
            if (bid.path("rejectedBy").asText().isEmpty()) {
                bids.add(bid);
            }
        }
        return bids;
    }

    private void explain(JsonNode table) throws Exception {
        for (JsonNode score : table.path("scores")) {
            Person member = panel.get(score.path("member").asText());
            if (score.path("mustExplain").asBoolean() && member != null) {
                member.trading()
                        .post(
                                "/api/lots/" + lot + "/scores/explanations",
                                Map.of(
                                        "bid", score.path("bid").asText(),
                                        "item", score.path("item").asInt(),
                                        "text", "方案深度与其他成员的判断不同"));
            }
        }
    }
}
