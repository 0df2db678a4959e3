package org.sunbid.evaluation;

import java.util.List;
import java.util.Map;
import org.sunbid.platform.test.TestPeople.Person;

/**
 * A lot whose panel has signed its report: the result is there, and nothing of it is public yet.
 *
 * @param code of the lot
 * @param host USCC of the agency that runs it
 * @param bid id of one of its bids
 * @param member who sat on the panel
 * @param invitation by which the member came to sit on it
 */
public record EvaluatedLot(String code, String host, String bid, Person member, String invitation) {

    /** Judged by a panel of this specialty, from which nobody else in the test draws. */
    public static EvaluatedLot judgedBy(String specialty) {
        OpenedLot lot = OpenedLot.of("CONSTRUCTION", "LOWEST_EVALUATED_PRICE", Map.of(), "9600000", "10000000");
        List<Person> pool = Panel.experts(5, specialty);
        Person host = Panel.host(lot);
        String panel = "/api/lots/" + lot.code() + "/panel";
        Panel.post(host, panel, Panel.request(specialty, 5)).statusCode(200);
        Panel.draw(lot.code(), host);
        String invitation = pool.get(0).request().get("/api/invitations").path("[0].id");
        List<Person> members = Panel.accept(lot, pool);
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200);
        members.forEach(member -> Panel.sign(lot, member).statusCode(200));
        return new EvaluatedLot(lot.code(), lot.host(), lot.bids().get(0).toString(), pool.get(0), invitation);
    }

    /** A tie that this expert declared. */
    public static String tieOf(Person expert) {
        return Panel.post(
                        expert,
                        "/api/experts/me/ties",
                        Map.of("organisation", "红河路桥有限公司", "uscc", "", "kind", "CO_WORKING"))
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** An expert of the pool. */
    public static Person expert(String specialty) {
        return Panel.expert("何静", specialty, "云岭大学");
    }
}
