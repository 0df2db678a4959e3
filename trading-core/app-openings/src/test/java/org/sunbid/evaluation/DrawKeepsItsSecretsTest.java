package org.sunbid.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.trading.Deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** What a draw tells, to whom, and whom it leaves out. */
@QuarkusTest
class DrawKeepsItsSecretsTest {

    @Inject
    ObjectMapper json;

    @Test
    void expertEmployedByABidderIsCountedAsRecusedAndNeverListed() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
        List<Person> pool = Panel.experts(5, "B02");
        Person employee = Panel.expert("黄海涛", "B02", OpenedLot.bidderName(1));
        Person host = Panel.host(lot);

        Panel.post(host, "/api/lots/" + lot.code() + "/panel/feasibility", Panel.request("B02", 5))
                .statusCode(200)
                .body("[0].fitting", equalTo(6))
                .body("[0].recused", equalTo(1))
                .body("[0].available", equalTo(5));
        List<Person> members = Panel.seat(lot, host, pool, "B02", 5);

        assertThat(members).hasSize(5);
        employee.request().get("/api/invitations").then().body("size()", equalTo(0));
    }

    @Test
    void transcriptReplaysAndNamesNobodyAndATamperedOneDoesNotReplay() throws Exception {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
        List<Person> pool = Panel.experts(6, "B03");
        Person host = Panel.host(lot);
        Panel.seat(lot, host, pool, "B03", 5);

        String transcripts = host.request()
                .get("/api/lots/" + lot.code() + "/panel/transcript")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode transcript = json.readTree(transcripts).get(0);

        assertThat(transcripts)
                .doesNotContain("陈思远")
                .doesNotContain(pool.get(0).id().toString());
        DrawTranscript read = DrawTranscript.read(json.writeValueAsBytes(transcript));
        assertThat(Draw.replay(read).picked()).hasSize(5);
        String first = transcript.get("order").get(0).asText();
        String second = transcript.get("order").get(1).asText();
        String tampered = transcript
                .toString()
                .replace("\"order\":[\"" + first + "\",\"" + second, "\"order\":[\"" + second + "\",\"" + first);
        assertThatThrownBy(() -> Draw.replay(DrawTranscript.read(tampered.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(SealingException.class);
    }

    @Test
    void refusalCallsTheNextInDrawnOrderAndTheHostSeesNumbersOnly() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
        List<Person> pool = Panel.experts(6, "B04");
        Person host = Panel.host(lot);
        Panel.post(host, "/api/lots/" + lot.code() + "/panel", Panel.request("B04", 5))
                .statusCode(200);
        Panel.draw(lot.code(), host);
        Person refusing = invited(pool, lot).get(0);
        String invitation =
                refusing.request().get("/api/invitations").then().extract().path("[0].id");

        Panel.post(refusing, "/api/invitations/" + invitation + "/refusal", Map.of("reason", " "))
                .statusCode(422)
                .body("code", equalTo("draw.reason-missing"));
        Panel.post(refusing, "/api/invitations/" + invitation + "/refusal", Map.of("reason", "当日另有评审"))
                .statusCode(200);

        assertThat(invited(pool, lot)).hasSize(5).doesNotContain(refusing);
        String progress = host.request()
                .get("/api/lots/" + lot.code() + "/panel")
                .then()
                .body("refused", equalTo(1))
                .body("waiting", equalTo(5))
                .extract()
                .asString();
        assertThat(progress).doesNotContain("陈思远").doesNotContain("李雪梅");
    }

    @Test
    void panelsThatTheLawDoesNotAllowAreRefusedWithTheClause() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
        Person host = Panel.host(lot);

        Panel.post(host, "/api/lots/" + lot.code() + "/panel", Panel.request("A01", 4))
                .statusCode(422)
                .body("violations.code", hasItem("panel.even"))
                .body("violations.code", hasItem("panel.too-small"))
                .body("violations.clause", hasItem("O12 9"))
                .body("violations.code", hasItem("draw.too-few-candidates"));
        Panel.post(host, "/api/lots/" + lot.code() + "/panel/draw", Map.of("contribution", "一二三四五六七八"))
                .statusCode(409)
                .body("violations.code", contains("draw.not-requested"));
        lot.suspend();
        Panel.post(host, "/api/lots/" + lot.code() + "/panel", Panel.request("A01", 5))
                .statusCode(409)
                .body("violations.code", hasItem("draw.suspended"));
    }

    @Test
    void anotherAgencyLearnsNothingOfTheLotsPanel() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
        Person stranger = TestPeople.of("别家代理", Deal.freshUscc(), Role.AGENCY);

        Panel.post(stranger, "/api/lots/" + lot.code() + "/panel", Panel.request("A01", 5))
                .statusCode(404);
        stranger.request().get("/api/lots/" + lot.code() + "/panel").then().statusCode(404);
        stranger.request()
                .get("/api/lots/" + lot.code() + "/panel/transcript")
                .then()
                .statusCode(404);
    }

    @Test
    void applicantWithoutEightYearsOrSeniorTitleIsNotAdmitted() {
        Person applicant = TestPeople.alone("周小川", Role.EXPERT);
        Person operator = TestPeople.alone("运维", Role.OPERATOR);
        String id = Panel.post(applicant, "/api/experts", Panel.profile("C05", "云岭大学", 7, false))
                .statusCode(200)
                .extract()
                .path("id");

        Panel.post(operator, "/api/experts/" + id + "/decisions", Map.of("state", "ADMITTED", "reason", ""))
                .statusCode(422)
                .body("violations.code", contains("expert.too-few-years", "expert.no-senior-title"))
                .body("violations.clause", contains("O12 11", "O12 11"));
        String pool = operator.request().get("/api/experts").then().extract().asString();
        assertThat(pool).contains("周小川").doesNotContain("0871-60000000").doesNotContain("expert@example.org");
    }

    private static List<Person> invited(List<Person> pool, OpenedLot lot) {
        return pool.stream()
                .filter(expert -> expert.request()
                        .get("/api/invitations")
                        .then()
                        .extract()
                        .<List<String>>path("lot")
                        .contains(lot.code()))
                .toList();
    }
}
