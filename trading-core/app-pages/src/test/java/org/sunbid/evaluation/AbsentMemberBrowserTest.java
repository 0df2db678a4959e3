package org.sunbid.evaluation;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.bid.BiddingLot;

import static org.assertj.core.api.Assertions.assertThat;

/** The host's form for a member who never came, and what the room says afterwards. */
@QuarkusTest
class AbsentMemberBrowserTest extends BrowserTest {

    @Test
    void theFormIsThereOnceSomebodyIsAbsentAndTheRoomSaysWhoWasReplaced() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        List<Person> pool = Panel.experts(6, "C01");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "C01", 5);
        Panel.post(host, Panel.session(lot), Map.of()).statusCode(200);
        members.subList(0, 4)
                .forEach(member -> Panel.post(member, Panel.session(lot) + "/check-in", Map.of("pledged", true))
                        .statusCode(200));
        logIn(host.token());
        String room = "/rooms/" + lot.code();
        try (Page page = open(room)) {
            assertThat(page.locator("#absent").count()).isZero();
        }

        BiddingLot.run(
                "update panel_member set seen_at = now() - interval '40 minutes' where lot_code = ? and checked_in_at is null",
                lot.code());
        look("room-absent-host", room);
        try (Page page = open(room + "?lang=zh")) {
            page.onDialog(Dialog::accept);
            page.check("form[action$='/absences'] input[name=member]");
            page.fill("#away-reason", "已三次电话联系，均无人接听");
            page.click("form[action$='/absences'] button[type=submit]");
            page.waitForSelector("#left");
            assertThat(page.textContent("#left")).contains("缺席被更换", "已三次电话联系");
        }
        look("room-absent-replaced", room);
    }
}
