package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * 组成评标委员会: members enter the room and elect their chair.
 *
 * @param lot which lot
 * @param panel the members by the numbers of their seats; filled as they enter
 */
public record Seating(String lot, Map<String, Person> panel) {

    /** Whoever of these has a seat enters with the pledge. */
    public void enter(Iterable<Person> pool) throws Exception {
        for (Person expert : pool) {
            if (expert.trading().status(session()) == 200) {
                seated(expert);
                expert.trading().post(session() + "/check-in", Map.of("pledged", true));
            }
        }
    }

    /** This member is at the table. */
    public void seated(Person member) throws Exception {
        panel.put(member.trading().get(session()).path("me").asText(), member);
    }

    /** All vote for the same, until there is a chair. */
    public Person elect() throws Exception {
        String elected = panel.keySet().iterator().next();
        for (Person member : panel.values()) {
            if (chairIsOpen(member)) {
                member.trading().post(session() + "/chair", Map.of("member", elected));
            }
        }
        return panel.get(elected);
    }

    private boolean chairIsOpen(Person member) throws Exception {
        for (JsonNode seat : member.trading().get(session()).path("members")) {
            if (seat.path("chair").asBoolean()) {
                return false;
            }
        }
        return true;
    }

    private String session() {
        return "/api/lots/" + lot + "/session";
    }
}
