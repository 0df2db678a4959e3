package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.bid.BiddingLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What a sheet's saves leave behind, while nothing else of the room is read. */
@QuarkusTest
class SavedPointsTest {

    private final OpenedLot lot = OpenedLot.construction("9600000", "10000000");
    private final Person host = Panel.host(lot);
    private final UUID bid = lot.bids().get(0);
    private List<Person> pool = List.of();
    private List<Person> members = List.of();

    private void aPanelGathers(String specialty, int experts) {
        pool = Panel.experts(experts, specialty);
        members = new ArrayList<>(Panel.seat(lot, host, pool, specialty, 5));
        Panel.gather(lot, host, members);
    }

    @Test
    void ofSeveralPointsForOnePlaceTheLastStandAndOneRowIsKept() {
        aPanelGathers("A0803", 5);
        Panel.passAll(lot, members);
        Panel.score(lot, members.get(0), bid, 1, "12").statusCode(200);

        Panel.put(
                        members.get(0),
                        "/api/lots/" + lot.code() + "/scores",
                        Map.of("scores", List.of(cell(1, "13"), cell(2, "9"), cell(1, "14.5"))))
                .statusCode(200);

        members.get(0)
                .request()
                .get(Panel.session(lot))
                .then()
                .body("table.scores", hasSize(2))
                .body("table.scores.find { it.item == 1 }.points", equalTo(14.5f))
                .body("table.scores.find { it.item == 2 }.points", equalTo(9.0f));
        assertThat(BiddingLot.count("select count(*) from member_score where lot_code = ?", lot.code()))
                .isEqualTo(2);
        assertThat(BiddingLot.count(
                        "select count(*) from member_score where points is not null and lot_code = ?", lot.code()))
                .isZero();
        Panel.score(lot, members.get(1), bid, 1, "12").statusCode(200);
        members.get(0).request().get(Panel.session(lot)).then().body("table.scores", hasSize(2));
    }

    @Test
    void aBidThatTheSubstitutesVoteBringsDownTakesNoPointsAnyMore() {
        aPanelGathers("A0804", 6);
        Map<UUID, String> fails = Map.of(bid, "资质证书已过有效期");
        review(members.get(0), fails);
        review(members.get(1), fails);
        members.subList(2, 5).forEach(member -> review(member, Map.of()));
        Panel.score(lot, members.get(0), bid, 1, "12").statusCode(200);

        Panel.post(members.get(4), Panel.session(lot) + "/recusal", Map.of("reason", "与投标人负责人有近亲属关系"))
                .statusCode(204);
        Panel.score(lot, members.get(0), bid, 1, "13").statusCode(409).body("code", equalTo("room.wrong-stage"));
        Person substitute = Panel.accept(lot, pool).get(0);
        Panel.post(substitute, Panel.session(lot) + "/check-in", Map.of("pledged", true))
                .statusCode(200);
        review(substitute, fails);

        substitute.request().get(Panel.session(lot)).then().body("state", equalTo("SCORING"));
        Panel.score(lot, members.get(0), bid, 1, "13").statusCode(422).body("code", equalTo("room.bid-rejected"));
        Panel.score(lot, members.get(0), lot.bids().get(1), 1, "13").statusCode(200);
        Panel.score(lot, members.get(4), lot.bids().get(1), 1, "13").statusCode(404);
    }

    private void review(Person member, Map<UUID, String> fails) {
        Panel.vote(lot, member, fails).statusCode(200);
        Panel.post(member, "/api/lots/" + lot.code() + "/reviews/submission", Map.of())
                .statusCode(200);
    }

    private Map<String, Object> cell(int item, String points) {
        return Map.of("bid", bid, "item", item, "points", new BigDecimal(points));
    }
}
