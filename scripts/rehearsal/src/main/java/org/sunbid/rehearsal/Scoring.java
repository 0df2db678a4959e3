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
record Scoring(String lot, Map<String, Person> panel) {

    /** Each member scores; until the last has handed in, each sees its own scores only; then who differs explains. */
    String play() throws Exception {
        int number = 0;
        for (Person member : panel.values()) {
            JsonNode table =
                    member.trading().get("/api/lots/" + lot + "/session").path("table");
            member.trading().put("/api/lots/" + lot + "/scores", Map.of("scores", sheet(table, number++)));
        }
        Person first = panel.values().iterator().next();
        Verify.equal(
                ownScores(first),
                first.trading()
                        .get("/api/lots/" + lot + "/session")
                        .path("table")
                        .path("scores")
                        .size(),
                "scores seen before all are in");
        for (Person member : panel.values()) {
            member.trading().post("/api/lots/" + lot + "/scores/submission", Map.of());
        }
        JsonNode table = first.trading().get("/api/lots/" + lot + "/session").path("table");
        Verify.that(table.path("unsealed").asBoolean(), "the seal is broken once all are in");
        explain(table);
        return table.path("scores").size() + " scores shown at once";
    }

    private int ownScores(Person member) throws Exception {
        JsonNode table = member.trading().get("/api/lots/" + lot + "/session").path("table");
        return table.path("bids").size() * table.path("items").size();
    }

    private static List<Map<String, Object>> sheet(JsonNode table, int member) {
        List<Map<String, Object>> cells = new ArrayList<>();
        int place = 0;
        for (JsonNode bid : table.path("bids")) {
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
