package org.sunbid.supervision;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.OrderAcknowledged;
import org.sunbid.network.message.OrderState;
import org.sunbid.network.message.TenderSuspended;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.supervision.test.Deal;
import org.sunbid.supervision.test.Judges;
import org.sunbid.supervision.test.Reports;
import org.sunbid.supervision.test.SimulatedTrading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

@QuarkusTest
@QuarkusTestResource(SimulatedTrading.class)
class SupervisorsPagesBrowserTest extends BrowserTest {

    private Person supervisor;

    @BeforeEach
    void aSupervisorWhoIsLoggedIn() {
        supervisor = TestPeople.alone("监督员", Role.SUPERVISOR, Role.OPERATOR);
        logIn(supervisor.token());
    }

    @Test
    void allPagesAreReadableForEveryone() {
        Deal early = new Deal("A5301002609040001001", Instant.parse("2040-09-04T01:00:00Z"));
        Reports.report(supervisor, early.notice(early.day(12)));
        Deal whole = wholeDeal("A5301002609040002001");

        assertAll(
                () -> look("tender-before-opening", "/tenders/" + early.tender()),
                () -> look("tender-whole-life", "/tenders/" + whole.tender()),
                () -> look("tenders", "/tenders"),
                () -> look("messages", "/messages"),
                () -> look("alerts", "/alerts"),
                () -> look("order-form", "/orders/new/" + early.tender()),
                () -> look("worklist", "/"),
                () -> look("network", "/network"));
    }

    @Test
    void anIncidentIsReadableAndItsDetailsOpen() {
        Deal deal = new Deal("A5301002609040005001", Instant.parse("2040-09-04T01:00:00Z"));
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, deal.convened());
        Reports.report(supervisor, deal.incident("23:38 起每次传到第二块就断开，换手机热点也一样。"));
        Reports.report(supervisor, deal.incident(null));
        look("tender-incidents", "/tenders/" + deal.tender());
        try (Page page = open("/tenders/" + deal.tender())) {
            page.evaluate("document.querySelectorAll('article details').forEach(each => each.open = true)");
            look("tender-incidents-open", page);
        }
    }

    @Test
    void figuresAboutAnExpertAreReadable() {
        Judges judges = new Judges("e1");
        for (int number = 1; number <= 4; number++) {
            Deal deal = new Deal("A530100260904102000" + number, Instant.parse("2040-09-04T01:00:00Z"));
            Reports.report(supervisor, deal.notice());
            Reports.report(supervisor, judges.report(deal, true));
        }
        Judges seldom = new Judges("f1");
        Deal once = new Deal("A5301002609041020005", Instant.parse("2040-09-04T01:00:00Z"));
        Reports.report(supervisor, once.notice());
        Reports.report(supervisor, seldom.report(once, true));

        assertAll(
                () -> look("fairness", "/fairness"),
                () -> look("fairness-expert", "/fairness/kunming-trading/" + judges.expert(5)),
                () -> look("fairness-small-sample", "/fairness/kunming-trading/" + seldom.expert(1)));
    }

    @Test
    void anOrderAndItsAnswerAppearWithoutReload() {
        Deal deal = new Deal("A5301002609040003001", Instant.parse("2040-09-04T01:00:00Z"));
        Reports.report(supervisor, deal.notice());
        Page page = open("/orders/new/" + deal.tender());
        page.fill("#reason", "投诉处理中，需要核实评分办法。");
        page.fill("#clause", "招标投标法实施条例第六十二条");
        page.fill("#authority", "昆明市发展和改革委员会");
        page.click("main button[type=submit]");
        page.waitForURL("**/tenders/" + deal.tender());
        assertThat(page.textContent("main")).contains("等待回执");
        page.waitForSelector(
                "[data-connection][data-state=open]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        String number = supervisor
                .request()
                .get("/api/orders?tender=" + deal.tender())
                .jsonPath()
                .getString("[0].number");

        Reports.report(supervisor, new TenderSuspended(deal.tender(), number, "投诉处理中", deal.day(3)));
        Reports.report(
                supervisor, new OrderAcknowledged(number, deal.tender(), OrderState.CARRIED_OUT, null, deal.day(3)));

        page.waitForSelector("text=已执行");
        look("tender-suspended", page);
        look("orders", "/orders");
    }

    @Test
    void aMessageAppearsOnTheLivePageByItself() {
        Page page = open("/messages");
        page.waitForSelector(
                "[data-connection][data-state=open]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        Deal deal = new Deal("A5301002609040004001", Instant.parse("2040-09-04T01:00:00Z"));

        Reports.report(supervisor, deal.notice());

        page.waitForSelector("a[href='/tenders/" + deal.tender() + "']");
    }

    private Deal wholeDeal(String tender) {
        Deal deal = new Deal(tender, Instant.parse("2040-09-04T01:00:00Z"));
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, deal.convened());
        Reports.report(supervisor, deal.held());
        Reports.report(supervisor, deal.drawn(4));
        Reports.report(supervisor, deal.evaluated());
        Reports.report(supervisor, deal.candidates(2));
        Reports.report(supervisor, deal.award(deal.day(32)));
        return deal;
    }
}
