package org.sunbid.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.evaluation.draw.Handles;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.trading.draw.SupervisionsPart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Government procurement whose two best bids are equal in total and in price: three parties draw who is first. */
@QuarkusTest
class EqualsArePartedByDrawTest {

    @Inject
    ObjectMapper json;

    @Test
    void theOrderIsDrawnBeforeTheReportIsWrittenAndStandsInIt() throws Exception {
        OpenedLot lot = OpenedLot.of(
                "GOVERNMENT_PROCUREMENT",
                "O87_COMPREHENSIVE",
                Map.of("priceWeight", "0.30", "subject", "GOODS", "items", "技术方案|70"),
                "1000000",
                "1000000",
                "1100000");
        List<Person> pool = Panel.experts(7, "B08");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "B08", 7);
        Person chair = members.get(0);
        judgeAllAlike(lot, host, members);
        String share = Panel.session(lot) + "/tie/draw";

        Panel.post(chair, "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200)
                .body("ranking.rank", equalTo(List.of(1, 1, 3)));
        chair.request().get(Panel.session(lot)).then().body("tie.draw.state", equalTo("ANNOUNCED"));
        chair.request().get("/api/lots/" + lot.code() + "/report").then().statusCode(404);
        host.request().get("/rooms/" + lot.code()).then().statusCode(200);
        Panel.post(host, Panel.session(lot) + "/tie", Map.of())
                .statusCode(409)
                .body("code", equalTo("tie.already-asked"));
        Panel.post(host, share, Map.of("contribution", "一二三四五六七八")).statusCode(409);

        SupervisionsPart.joins(lot.code());
        Panel.post(host, share, Map.of("contribution", "一二三四五六七八"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        SupervisionsPart.reveals(lot.code());

        chair.request()
                .get(Panel.session(lot))
                .then()
                .body("tie.draw.state", equalTo("DRAWN"))
                .body("table.ranking.rank", equalTo(List.of(1, 2, 3)));
        JsonNode report = json.readTree(chair.request()
                .get("/api/lots/" + lot.code() + "/report")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("result"));
        DrawTranscript transcript = DrawTranscript.read(
                json.readTree(report.path("tieDraw").path("transcripts").asText())
                        .get(0)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(transcript.request().subject()).startsWith("tie:" + lot.code() + ":");
        String salt = report.path("tieDraw").path("salt").asText();
        List<String> ranked = report.path("ranking").findValuesAsText("bid").stream()
                .limit(2)
                .map(bid -> Handles.of(salt, UUID.fromString(bid)))
                .toList();
        assertThat(ranked).isEqualTo(Draw.replay(transcript).picked());
        assertThat(report.path("ranking").get(1).toString()).contains("RANK_DRAWN", "1 + 2 − 1");
        Panel.prepare(lot, chair);
    }

    @Test
    void aDrawnOrderStandsWhenAMemberLeavesAndTheSameAreEqualAgainAndFallsWhenTheyAreNot() {
        OpenedLot lot = OpenedLot.of(
                "GOVERNMENT_PROCUREMENT",
                "O87_COMPREHENSIVE",
                Map.of("priceWeight", "0.30", "subject", "GOODS", "items", "技术方案|70"),
                "1000000",
                "1000000",
                "1100000");
        List<Person> pool = Panel.experts(9, "A04");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "A04", 7);
        Person chair = members.get(0);
        judgeAllAlike(lot, host, members);
        String conclusion = "/api/lots/" + lot.code() + "/conclusion";
        Panel.post(chair, conclusion, Map.of()).statusCode(200);
        SupervisionsPart.joins(lot.code());
        Panel.post(host, Panel.session(lot) + "/tie/draw", Map.of("contribution", "一二三四五六七八"))
                .statusCode(200);
        SupervisionsPart.reveals(lot.code());
        List<String> drawn = chair.request().get(Panel.session(lot)).path("table.ranking.bid");

        Person substitute = replaced(lot, pool, members.get(6));
        chair.request().get(Panel.session(lot)).then().body("tie", nullValue());
        scoreAlike(lot, substitute);
        Panel.post(chair, conclusion, Map.of()).statusCode(200).body("ranking.rank", equalTo(List.of(1, 2, 3)));
        chair.request().get(Panel.session(lot)).then().body("table.ranking.bid", equalTo(drawn));

        Person another = replaced(lot, pool, substitute);
        Panel.score(lot, another, lot.bids().get(0), 1, "70").statusCode(200);
        Panel.score(lot, another, lot.bids().get(1), 1, "60").statusCode(200);
        Panel.score(lot, another, lot.bids().get(2), 1, "60").statusCode(200);
        Panel.submitScores(lot, another).statusCode(200);
        Panel.post(chair, conclusion, Map.of())
                .statusCode(200)
                .body("ranking[0].bid.bid", equalTo(lot.bids().get(0).toString()));
        assertThat(chair.request()
                        .get("/api/lots/" + lot.code() + "/report")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("result"))
                .doesNotContain("tieDraw");
    }

    /** One leaves, the next drawn takes the seat and lets everything pass. */
    private static Person replaced(OpenedLot lot, List<Person> pool, Person leaving) {
        Panel.post(leaving, Panel.session(lot) + "/recusal", Map.of("reason", "身体原因不能继续评标"))
                .statusCode(204);
        Person substitute = Panel.accept(lot, pool).get(0);
        Panel.post(substitute, Panel.session(lot) + "/check-in", Map.of("pledged", true))
                .statusCode(200);
        Panel.passAll(lot, List.of(substitute));
        return substitute;
    }

    @Test
    void aDrawThatASilentPartyMadeVoidIsHeldAnew() {
        OpenedLot lot = OpenedLot.of(
                "GOVERNMENT_PROCUREMENT",
                "O87_COMPREHENSIVE",
                Map.of("priceWeight", "0.30", "subject", "GOODS", "items", "技术方案|70"),
                "1000000",
                "1000000",
                "1100000");
        List<Person> pool = Panel.experts(7, "A06");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "A06", 7);
        Person chair = members.get(0);
        judgeAllAlike(lot, host, members);
        Panel.post(chair, "/api/lots/" + lot.code() + "/conclusion", Map.of()).statusCode(200);
        SupervisionsPart.joins(lot.code());

        SupervisionsPart.patienceEnds(Duration.ZERO);

        chair.request()
                .get(Panel.session(lot))
                .then()
                .body("tie.draw.state", equalTo("VOID"))
                .body("tie.draw.voidedBy", equalTo(lot.host()));
        chair.request().get("/api/lots/" + lot.code() + "/report").then().statusCode(404);
        Panel.post(chair, Panel.session(lot) + "/tie", Map.of()).statusCode(403);
        Panel.post(host, Panel.session(lot) + "/tie", Map.of()).statusCode(200);
        SupervisionsPart.joins(lot.code());
        Panel.post(host, Panel.session(lot) + "/tie/draw", Map.of("contribution", "一二三四五六七八"))
                .statusCode(200);
        SupervisionsPart.reveals(lot.code());
        chair.request()
                .get(Panel.session(lot))
                .then()
                .body("tie.draw.state", equalTo("DRAWN"))
                .body("table.ranking.rank", equalTo(List.of(1, 2, 3)));
        chair.request().get("/api/lots/" + lot.code() + "/report").then().statusCode(200);
    }

    /** Where tendering is prescribed by law no draw may choose (1117). */
    @Test
    void inConstructionEqualsStandSideBySide() {
        OpenedLot lot = OpenedLot.of("CONSTRUCTION", "LOWEST_EVALUATED_PRICE", Map.of(), "9600000", "9600000");
        List<Person> pool = Panel.experts(5, "B09");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "B09", 5);
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);

        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200)
                .body("ranking.rank", equalTo(List.of(1, 1)));
        members.get(0).request().get(Panel.session(lot)).then().body("tie", nullValue());
        members.get(0)
                .request()
                .get("/api/lots/" + lot.code() + "/report")
                .then()
                .statusCode(200);
        Panel.post(host, Panel.session(lot) + "/tie", Map.of()).statusCode(409).body("code", equalTo("tie.none"));
    }

    private static void judgeAllAlike(OpenedLot lot, Person host, List<Person> members) {
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
        members.forEach(member -> scoreAlike(lot, member));
    }

    private static void scoreAlike(OpenedLot lot, Person member) {
        lot.bids().forEach(bid -> Panel.score(lot, member, bid, 1, "60").statusCode(200));
        Panel.submitScores(lot, member).statusCode(200);
    }
}
