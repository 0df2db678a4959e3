package org.sunbid.supervision.fairness;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.supervision.test.Deal;
import org.sunbid.supervision.test.Judges;
import org.sunbid.supervision.test.Reports;
import org.sunbid.supervision.test.SimulatedTrading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Reports come in, figures come out. */
@QuarkusTest
@QuarkusTestResource(SimulatedTrading.class)
class FiguresSeenFromSupervisionTest {

    private static final Instant START = Instant.parse("2040-09-01T01:00:00Z");

    private Person supervisor;

    @BeforeEach
    void aSupervisor() {
        supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
    }

    @Test
    void figuresComeWithTheFourthPanelAndNameWhatTheyRestOn() {
        Judges judges = new Judges("a1");
        for (int number = 1; number <= 3; number++) {
            report("A530100260904101000" + number, judges);
        }
        supervisor
                .request()
                .get("/api/fairness/kunming-trading/" + judges.expert(5))
                .then()
                .statusCode(200)
                .body("figures.panels", equalTo(3))
                .body("figures.bids", equalTo(9))
                .body("figures.whole", nullValue());

        report("A5301002609041010004", judges);

        supervisor
                .request()
                .get("/api/fairness/kunming-trading/" + judges.expert(5))
                .then()
                .body("figures.panels", equalTo(4))
                .body("figures.whole.leniency", equalTo(10.0f))
                .body("figures.bidders[0].name", equalTo("翠湖市政工程有限公司"))
                .body("figures.bidders[0].difference", equalTo(20.0f))
                .body("figures.bidders[0].evidence", hasSize(4))
                .body("sheets", hasSize(4));
        supervisor
                .request()
                .get("/fairness/kunming-trading/" + judges.expert(5) + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Leaning to bidders"), containsString("+20.0"), containsString("not a verdict"))
                .body(not(containsString("王建国")));
    }

    @Test
    void aSecondReportOnALotTakesThePlaceOfTheFirst() {
        Judges judges = new Judges("b1");
        report("A5301002609041010005", judges);
        report("A5301002609041010005", judges);

        supervisor
                .request()
                .get("/api/fairness/kunming-trading/" + judges.expert(1))
                .then()
                .body("figures.panels", equalTo(1))
                .body("sheets", hasSize(1));
    }

    @Test
    void aReportWithoutPointsTellsNothingOfAnybody() {
        Judges judges = new Judges("c1");
        Deal deal = new Deal("A5301002609041010006", START);
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, judges.report(deal, false));

        supervisor
                .request()
                .get("/api/fairness/kunming-trading/" + judges.expert(1))
                .then()
                .statusCode(404)
                .body("code", equalTo("fairness.unknown-expert"));
    }

    @Test
    void theListTellsASmallSampleInsteadOfAFigure() {
        Judges judges = new Judges("d1");
        report("A5301002609041010007", judges);

        List<String> experts = supervisor
                .request()
                .get("/api/fairness")
                .then()
                .statusCode(200)
                .body("figures.whole", hasItem(nullValue()))
                .extract()
                .path("expert");
        assertThat(experts).isNotEmpty();
        supervisor.request().get("/fairness").then().statusCode(200).body(containsString("样本过少"));
    }

    private void report(String tender, Judges judges) {
        Deal deal = new Deal(tender, START);
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, judges.report(deal, true));
    }
}
