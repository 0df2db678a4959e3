package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 初步评审: every member checks every bid, ground by ground.
 *
 * @param lot which lot
 * @param fault what the members find wrong; they pass everything else
 */
public record Reviewing(String lot, Optional<Fault> fault) {

    /**
     * A ground to reject a bid.
     *
     * @param bidder whose bid
     * @param check code of the ground
     * @param reason in the members' words
     */
    public record Fault(String bidder, String check, String reason) {}

    /** These members check and hand in; what the panel is at then. */
    public String play(Iterable<Person> members) throws Exception {
        for (Person member : members) {
            member.trading().put("/api/lots/" + lot + "/reviews", Map.of("votes", votes(member)));
        }
        String state = "";
        for (Person member : members) {
            state = member.trading()
                    .post("/api/lots/" + lot + "/reviews/submission", Map.of())
                    .path("state")
                    .asText();
        }
        return state;
    }

    private List<Map<String, Object>> votes(Person member) throws Exception {
        JsonNode table = member.trading().get("/api/lots/" + lot + "/session").path("table");
        List<Map<String, Object>> votes = new ArrayList<>();
        for (JsonNode bid : table.path("bids")) {
            for (JsonNode check : table.path("checks")) {
                String code = check.path("code").asText();
                Optional<Fault> found = fault.filter(
                        one -> one.bidder().equals(bid.path("bidder").asText())
                                && one.check().equals(code));
                votes.add(Map.of(
                        "bid", bid.path("id").asText(),
                        "item", code,
                        "passed", found.isEmpty(),
                        "reason", found.map(Fault::reason).orElse("")));
            }
        }
        return votes;
    }
}
