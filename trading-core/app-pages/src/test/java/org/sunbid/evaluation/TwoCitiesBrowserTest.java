package org.sunbid.evaluation;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.draw.Nonce;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a panel of two cities: at the host and at the lender. */
@QuarkusTest
@QuarkusTestResource(
        SimulatedCity.class) // for all pages: the bundle of styles and scripts is not there after a restart
class TwoCitiesBrowserTest extends BrowserTest {

    private static final String REGION = "533100";

    @Test
    void theHostAsksAnotherCityAndFollowsTheDraw() {
        OpenedLot opened = OpenedLot.construction("9600000", "10000000", "10400000");
        Person host = Panel.host(opened);
        Panel.expertsIn(REGION, 3, "A07", "德宏勘测院");
        logIn(host.token());
        String panel = "/panels/" + opened.code();
        look("two-cities-request", panel);

        try (Page page = open(panel + "?lang=zh")) {
            page.selectOption("#specialty1", "A07");
            page.selectOption("#region1", "533100");
            page.fill("#seats1", "3");
            page.selectOption("#specialty2", "A07");
            page.fill("#seats2", "2");
            page.selectOption("#lender2", "guiyang");
            page.click("text=提交申请并冻结名单");
            page.waitForSelector("#panel-draw table");
            assertThat(page.textContent("#panel-draw")).contains("等待贵阳市冻结名单", "等待异地名单");
        }
        look("two-cities-asked", panel);
        LendingCity guiyang = LendingCity.asked(opened.code(), 6);
        guiyang.lists();
        Panel.draw(opened.code(), host);
        look("two-cities-revealed", panel);
        guiyang.draws();
        look("two-cities-drawn", panel);
    }

    @Test
    void anExpertOfThisCityGoesToAnother() {
        List<Person> pool = Panel.expertsIn("533200", 3, "A07", "丽江勘测院");
        BorrowingCity guiyang = new BorrowingCity("A07", "533200", 2);
        guiyang.reveals(
                guiyang.asks(),
                Nonce.random("91520100MA6DK0000X"),
                Nonce.random("platform"),
                Nonce.random("supervision"));
        Person expert = pool.stream()
                .filter(one -> one.request().get("/api/lendings").asString().contains(guiyang.lot))
                .findFirst()
                .orElseThrow();
        logIn(expert.token());
        look("lendings-invited", "/lendings");
        try (Page page = open("/lendings?lang=zh")) {
            page.click("form[action$='/acceptance'] button");
            page.fill("form[action$='/arrival'] input", "KM-01");
            page.click("form[action$='/arrival'] button");
            assertThat(page.textContent("main")).contains("等待副场工作人员核验身份");
        }
        logIn(TestPeople.alone("运维", Role.OPERATOR).token());
        look("arrivals", "/lendings/arrivals");
        try (Page page = open("/lendings/arrivals?lang=zh")) {
            page.click("form[action$='/identity'] button");
            assertThat(page.textContent("main")).contains(expert.name(), "身份已核验");
        }
        logIn(expert.token());
        look("lendings-confirmed", "/lendings");
        try (Page page = open("/lendings?lang=zh")) {
            page.click("form[action$='/voucher'] button");
            assertThat(page.getAttribute("#go", "href"))
                    .startsWith("https://guiyang.example/rooms/" + guiyang.lot + "/vouchers?voucher=");
            look("lending-pass", page);
        }
    }
}
