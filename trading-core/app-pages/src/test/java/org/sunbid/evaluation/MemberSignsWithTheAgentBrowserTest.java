package org.sunbid.evaluation;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.agent.PlayedAgent;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MemberSignsWithTheAgentBrowserTest extends BrowserTest {

    @Test
    void theReportIsPreparedSignedAndHandedBackOnOnePage() throws IOException {
        OpenedLot lot = OpenedLot.of("CONSTRUCTION", "LOWEST_EVALUATED_PRICE", Map.of(), "9600000", "10000000");
        List<Person> pool = Panel.experts(5, "A04");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "A04", 5);
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
        Person member = members.get(0);
        Panel.post(member, "/api/lots/" + lot.code() + "/conclusion", Map.of()).statusCode(200);
        logIn(member.token());
        String report = "/rooms/" + lot.code() + "/report";
        look("report-agent", report);

        try (PlayedAgent agent = PlayedAgent.of(member, address("/"))) {
            Page page = open(report + "?lang=zh");
            page.click("[data-act=sign] [data-agent-button]");
            page.waitForSelector(".sb-agent-says:has-text('已签名')");
            assertThat(page.evaluate("document.getElementById('signature').files[0].name"))
                    .isEqualTo("report-" + lot.code() + ".tbs.p7s");
            look("report-agent-signed", page);
            page.click("form[action$='/report/signature'] button[type=submit]");
            page.waitForSelector(".sb-tag[data-tone=go]");

            assertThat(agent.questions()).containsExactly("agent.ask.pair", "agent.ask.sign");
        }
        assertThat(open(report + "?lang=zh").locator("#sign").count()).isZero();
    }
}
