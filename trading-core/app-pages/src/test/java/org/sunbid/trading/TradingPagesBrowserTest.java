package org.sunbid.trading;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class TradingPagesBrowserTest extends BrowserTest {

    @Inject
    StatutoryCalendar calendar;

    @Test
    void visitorsFindPublishedTendersAndReadThem() {
        Person agency = Deal.register(Suite.GM_1, "云南滇池工程咨询有限公司", "AGENCY", "TENDEREE");
        String tender = Deal.published(agency, calendar);
        look("home-visitor", "/");
        look("tender-list", "/tenders");
        look("tender", "/tenders/" + tender);
        look("register", "/register");
        look("clarifications", "/tenders/" + tender + "/clarifications");
    }

    @Test
    void anAgencyWritesATenderInTheBrowserAndSeesWhichRuleItBreaks() {
        Person agency = Deal.register(Suite.GM_1, "昆明公共资源咨询有限公司", "AGENCY", "TENDEREE");
        String project = Deal.project(agency, Optional.empty());
        logIn(agency.token());
        look("projects", "/projects");
        look("tender-form", "/tenders/new?project=" + project);

        Page page = open("/tenders/new?project=" + project + "&lang=zh");
        page.fill("#openingPlace", "网上开标大厅");
        page.fill("#lotName1", "一标段");
        page.fill("#lotEstimate1", "48600000");
        page.fill("#lotDeposit1", "2000000");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".sb-refusal")).contains("2%").contains("REG 26");
        assertThat(page.inputValue("#lotEstimate1")).isEqualTo("48600000");
        look("tender-form-refused", page);

        page.fill("#lotDeposit1", "800000");
        page.setViewportSize(1280, 900);
        page.click("main button[type=submit]");
        assertThat(page.url()).contains("/tenders/" + project);
        look("tender-draft", page);
        look("worklist", "/");
    }

    @Test
    void theOperatorSeesOrganisationsAndThePeopleWhoRunATenderTheirForms() {
        Person agency = Deal.register(Suite.ISO_1, "贵阳工程咨询有限公司", "AGENCY", "TENDEREE");
        String tender = Deal.published(agency, calendar);
        logIn(agency.token());
        look("tender-running", "/tenders/" + tender);
        agency.request()
                .contentType("application/pdf")
                .queryParam("name", "道路平面图（修正）.pdf")
                .body("%PDF-1.7 corrected".getBytes(StandardCharsets.US_ASCII))
                .post("/api/tenders/" + tender + "/clarifications/annexes")
                .then()
                .statusCode(201);
        look("clarification-write", "/tenders/" + tender + "/clarifications/new");

        logIn(TestPeople.alone("王运营", Role.OPERATOR).token());
        look("organisations", "/organisations");
    }
}
