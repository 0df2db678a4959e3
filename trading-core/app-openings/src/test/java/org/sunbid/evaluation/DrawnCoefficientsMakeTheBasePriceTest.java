package org.sunbid.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.coefficient.OpenCoefficientDraw;
import org.sunbid.trading.coefficient.ReadCoefficients;
import org.sunbid.trading.draw.GiveShare;
import org.sunbid.trading.draw.SupervisionsPart;
import org.sunbid.trading.tender.ReadLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A panel whose tender document left the drop to the opening: it judges by what was drawn, and not at all before. */
@QuarkusTest
class DrawnCoefficientsMakeTheBasePriceTest {

    @Inject
    ReadLot lots;

    @Inject
    OpenCoefficientDraw open;

    @Inject
    GiveShare share;

    @Inject
    ReadCoefficients coefficients;

    @Inject
    ObjectMapper json;

    @Test
    void theBaseIsTheMeanLessTheDrawnDropAndTheReportSaysHowItWasDrawn() throws Exception {
        Map<String, String> parameters = new HashMap<>(OpenedLot.CONSTRUCTION);
        parameters.put("drop", "0.05; 0.02");
        OpenedLot lot = OpenedLot.of(
                "CONSTRUCTION", "CONSTRUCTION_COMPREHENSIVE", parameters, "9600000", "10000000", "10400000");
        List<Person> pool = Panel.experts(5, "A05");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "A05", 5);
        Panel.post(host, Panel.session(lot), Map.of()).statusCode(200);
        members.get(0)
                .request()
                .get(Panel.session(lot))
                .then()
                .statusCode(422)
                .body("code", equalTo("method.coefficient-not-drawn"));
        draw(lot);
        String drop = coefficients.drawn(lot.code()).get(0).value();

        Panel.enter(lot, members);
        Panel.passAll(lot, members);
        for (Person member : members) {
            lot.bids().forEach(bid -> Panel.score(lot, member, bid, 1, "30").statusCode(200));
            lot.bids().forEach(bid -> Panel.score(lot, member, bid, 2, "15").statusCode(200));
            Panel.submitScores(lot, member).statusCode(200);
        }
        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200);

        JsonNode report = json.readTree(members.get(0)
                .request()
                .get("/api/lots/" + lot.code() + "/report")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("result"));
        JsonNode base = report.path("base").get(report.path("base").size() - 1);
        assertThat(new BigDecimal(base.path("result").asText()))
                .isEqualByComparingTo(drop.equals("0.05") ? "9500000" : "9800000");
        assertThat(report.path("parameters").path("drop").asText()).isEqualTo("0.05; 0.02");
        JsonNode drawn = report.path("coefficients").get(0);
        assertThat(drawn.path("name").asText()).isEqualTo("drop");
        assertThat(drawn.path("value").asText()).isEqualTo(drop);
        assertThat(drawn.path("transcriptSha256").asText())
                .isEqualTo(coefficients.drawn(lot.code()).get(0).transcriptSha256());
    }

    /** As the hall has it drawn. */
    private void draw(OpenedLot lot) {
        var draw = QuarkusTransaction.requiringNew()
                .call(() -> open.open(lots.find(lot.code()).orElseThrow()).orThrow());
        SupervisionsPart.joins(lot.code());
        QuarkusTransaction.requiringNew()
                .run(() -> share.give(draw, lot.host(), "今日报纸头条第一行").orThrow());
        SupervisionsPart.reveals(lot.code());
    }
}
