package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Bad input and bad will in the room: refused, and nothing lost or seen. */
@QuarkusTest
class RoomKeepsItsSecretsTest {

    @Test
    void scoresAreSeenByTheirAuthorAloneUntilTheLastMemberHasSubmitted() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        List<Person> members = panel(lot, "C01");
        Panel.passAll(lot, members);
        scoreAll(lot, members.get(0));

        Panel.submitScores(lot, members.get(0)).statusCode(200).body("state", equalTo("SCORING"));
        members.get(1)
                .request()
                .get(Panel.session(lot))
                .then()
                .body("table.scores", hasSize(0))
                .body("table.unsealed", equalTo(false));
        Panel.score(lot, members.get(0), lot.bids().get(0), 1, "39")
                .statusCode(409)
                .body("code", equalTo("room.already-submitted"));
        Panel.host(lot).request().get(Panel.session(lot)).then().statusCode(200).body("table", nullValue());
        TestPeople.alone("运维", Role.OPERATOR)
                .request()
                .get(Panel.session(lot))
                .then()
                .statusCode(403);

        for (Person member : members.subList(1, 5)) {
            scoreAll(lot, member);
            Panel.submitScores(lot, member).statusCode(200);
        }
        members.get(1)
                .request()
                .get(Panel.session(lot))
                .then()
                .body("state", equalTo("DELIBERATION"))
                .body("table.unsealed", equalTo(true))
                .body("table.scores", hasSize(20));
    }

    @Test
    void wrongScoresAreRefusedAndNothingIsSaved() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        List<Person> members = panel(lot, "C02");
        Person member = members.get(0);
        Panel.score(lot, member, lot.bids().get(0), 1, "10").statusCode(409).body("code", equalTo("room.wrong-stage"));
        Panel.passAll(lot, members);

        Panel.score(lot, member, lot.bids().get(0), 1, "40.01")
                .statusCode(422)
                .body("code", equalTo("room.score-out-of-range"));
        Panel.score(lot, member, lot.bids().get(0), 1, "-1")
                .statusCode(422)
                .body("code", equalTo("room.score-out-of-range"));
        Panel.score(lot, member, lot.bids().get(0), 9, "1").statusCode(422).body("code", equalTo("room.unknown-item"));
        Panel.score(lot, member, UUID.randomUUID(), 1, "1").statusCode(404).body("code", equalTo("room.unknown-bid"));
        Panel.submitScores(lot, member).statusCode(422).body("code", equalTo("room.scores-incomplete"));
        member.request().get(Panel.session(lot)).then().body("table.scores", hasSize(0));
        Panel.post(members.get(1), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(409)
                .body("code", equalTo("room.wrong-stage"));
        lot.suspend();
        Panel.score(lot, member, lot.bids().get(0), 1, "10").statusCode(409).body("code", equalTo("room.suspended"));
    }

    @Test
    void nothingGoesOnInTheRoomOfALotThatHasEnded() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        List<Person> members = panel(lot, "A02");
        Panel.passAll(lot, members);
        Map<String, String> ending = Map.of("ground", "UNLAWFUL", "words", "招标程序违法，影响中标结果。", "confirm", lot.code());

        Panel.post(Panel.host(lot), "/api/lots/" + lot.code() + "/ending", ending)
                .statusCode(200);

        Panel.score(lot, members.get(0), lot.bids().get(0), 1, "10")
                .statusCode(409)
                .body("code", equalTo("room.lot-ended"));
        Panel.submitScores(lot, members.get(0)).statusCode(409).body("code", equalTo("room.lot-ended"));
        members.get(0)
                .request()
                .get(Panel.session(lot))
                .then()
                .body("halt", equalTo("ENDED"))
                .body("table.unsealed", equalTo(false));
    }

    @Test
    void strangerFindsNoRoomAndNoDocumentAndAMemberNoneBeforeCheckingIn() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        List<Person> pool = Panel.experts(5, "C03");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "C03", 5);
        Panel.post(host, Panel.session(lot), Map.of()).statusCode(200);
        Person stranger = Panel.expert("马晓东", "C09", "昆明医学院");
        String document = "/rooms/" + lot.code() + "/bids/" + lot.bids().get(0) + "/documents/1";

        stranger.request().get(Panel.session(lot)).then().statusCode(404);
        stranger.request().get(document).then().statusCode(404);
        members.get(0).request().get(document).then().statusCode(404);
        members.get(0).request().get(Panel.session(lot)).then().body("table", nullValue());
        Panel.post(members.get(0), Panel.session(lot) + "/check-in", Map.of("pledged", false))
                .statusCode(422)
                .body("code", equalTo("room.pledge-missing"));
        Panel.post(members.get(0), Panel.session(lot) + "/check-in", Map.of("pledged", true))
                .statusCode(200);
        members.get(0).request().get(document).then().statusCode(200).contentType("application/pdf");
    }

    @Test
    void memberWhoRecusesIsReplacedByTheNextDrawnWhoStartsAnew() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        List<Person> pool = Panel.experts(6, "C04");
        Person host = Panel.host(lot);
        List<Person> members = new ArrayList<>(Panel.seat(lot, host, pool, "C04", 5));
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
        Person leaving = members.get(4);

        Panel.post(leaving, Panel.session(lot) + "/recusal", Map.of("reason", "与投标人负责人有近亲属关系"))
                .statusCode(204);

        leaving.request().get(Panel.session(lot)).then().statusCode(404);
        Person substitute = Panel.accept(lot, pool).get(0);
        assertThat(members).doesNotContain(substitute);
        substitute
                .request()
                .get(Panel.session(lot))
                .then()
                .body("state", equalTo("REVIEW"))
                .body("members", hasSize(5));
        Panel.post(substitute, Panel.session(lot) + "/check-in", Map.of("pledged", true))
                .statusCode(200);
        Panel.passAll(lot, List.of(substitute));
        substitute
                .request()
                .get(Panel.session(lot))
                .then()
                .body("state", equalTo("SCORING"))
                .body("members.reviewed", everyItem(equalTo(true)));
    }

    @Test
    void reportTakesNobodyElsesCertificateAndNoSignatureOverAnOlderReport() {
        OpenedLot lot = OpenedLot.of("CONSTRUCTION", "LOWEST_EVALUATED_PRICE", Map.of(), "9600000", "10000000");
        List<Person> members = panel(lot, "C06");
        Panel.passAll(lot, members);
        Panel.post(members.get(1), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(403)
                .body("code", equalTo("room.not-chair"));
        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200);

        byte[] first = Panel.prepare(lot, members.get(0));
        Panel.bringBack(lot, members.get(0), first, members.get(1))
                .statusCode(422)
                .body("code", equalTo("report.not-your-certificate"));
        Panel.sign(lot, members.get(1)).statusCode(200);
        Panel.bringBack(lot, members.get(0), first, members.get(0))
                .statusCode(409)
                .body("code", equalTo("report.signed-meanwhile"));
        byte[] second = Panel.prepare(lot, members.get(0));
        second[200] ^= 1;
        Panel.bringBack(lot, members.get(0), second, members.get(0)).statusCode(422);
        Panel.host(lot)
                .request()
                .get("/api/lots/" + lot.code() + "/report")
                .then()
                .statusCode(404);
    }

    private static List<Person> panel(OpenedLot lot, String specialty) {
        List<Person> pool = Panel.experts(5, specialty);
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, specialty, 5);
        Panel.gather(lot, host, members);
        return members;
    }

    private static void scoreAll(OpenedLot lot, Person member) {
        for (UUID bid : lot.bids()) {
            Panel.score(lot, member, bid, 1, "30").statusCode(200);
            Panel.score(lot, member, bid, 2, "15").statusCode(200);
        }
    }
}
