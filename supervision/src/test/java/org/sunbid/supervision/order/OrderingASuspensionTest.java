package org.sunbid.supervision.order;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.message.OrderAcknowledged;
import org.sunbid.network.message.OrderState;
import org.sunbid.network.message.TenderSuspended;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.supervision.test.Deal;
import org.sunbid.supervision.test.Reports;
import org.sunbid.supervision.test.SimulatedTrading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(SimulatedTrading.class)
class OrderingASuspensionTest {

    private static final Instant START = Instant.parse("2040-09-02T01:00:00Z");

    @Inject
    NumberedEnvelopes said;

    private Person supervisor;

    @BeforeEach
    void aSupervisor() {
        supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
    }

    @Test
    void theOrderGoesOutSignedAndItsAnswerIsShown() {
        Deal deal = new Deal("A5301002609020001001", START);
        Reports.report(supervisor, deal.notice());

        String number =
                order("SUSPEND", deal.tender()).then().statusCode(201).extract().path("number");

        assertThat(number).matches("JD-\\d{8}-\\d{4,}");
        Eventually.holds(Duration.ofSeconds(10), () -> sent().contains(number));
        order("SUSPEND", deal.tender()).then().statusCode(409).body("code", equalTo("order.waiting"));

        Reports.report(supervisor, new TenderSuspended(deal.tender(), number, "投诉处理中", deal.day(3)));
        Reports.report(
                supervisor, new OrderAcknowledged(number, deal.tender(), OrderState.CARRIED_OUT, null, deal.day(3)));

        given(supervisor.request())
                .get("/api/orders/" + number)
                .then()
                .body("state", equalTo("CARRIED_OUT"))
                .body("authority", equalTo("昆明市发展和改革委员会"));
        given(supervisor.request())
                .get("/tenders/" + deal.tender())
                .then()
                .body(containsString("已执行"), containsString("下达恢复令"));
        order("SUSPEND", deal.tender()).then().statusCode(409).body("code", equalTo("order.already-suspended"));
        given(supervisor.request()).get("/api/audit?act=order-issued").then().body("details.order", hasItem(number));
    }

    @Test
    void theFormKeepsWhatWasTyped() {
        Deal deal = new Deal("A5301002609020002001", START);
        Reports.report(supervisor, deal.notice());

        given(supervisor.request())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reason", "投诉处理中需要核实")
                .formParam("clause", "")
                .formParam("authority", "昆明市发展和改革委员会")
                .post("/orders/new/" + deal.tender())
                .then()
                .statusCode(200)
                .body(containsString("投诉处理中需要核实"), containsString("请填写"));
    }

    @Test
    void whatRunsCannotBeResumedAndWhatIsUnknownNotBeOrdered() {
        Deal deal = new Deal("A5301002609020003001", START);
        Reports.report(supervisor, deal.notice());

        order("RESUME", deal.tender()).then().statusCode(409).body("code", equalTo("order.not-suspended"));
        order("SUSPEND", "Z9999999999999999999").then().statusCode(404);
        order("SUSPEND", "nonsense").then().statusCode(400);
    }

    @Test
    void onlyASupervisorGivesOrders() {
        Person operator = TestPeople.alone("运营", Role.OPERATOR);

        given(operator.request())
                .contentType("application/json")
                .body(body("SUSPEND", "A5301002609020003001"))
                .post("/api/orders")
                .then()
                .statusCode(403);
    }

    private io.restassured.response.Response order(String kind, String tender) {
        return given(supervisor.request())
                .contentType("application/json")
                .body(body(kind, tender))
                .post("/api/orders");
    }

    private static Map<String, String> body(String kind, String tender) {
        return Map.of(
                "kind", kind,
                "tender", tender,
                "reason", "投诉处理中",
                "clause", "招标投标法实施条例第六十二条",
                "authority", "昆明市发展和改革委员会");
    }

    private String sent() {
        StringBuilder text = new StringBuilder();
        said.after(Audience.peer("kunming-trading"), 0, 200)
                .forEach(envelope -> text.append(new String(envelope, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
