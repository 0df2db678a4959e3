package org.sunbid.platform.session;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LogInPagesBrowserTest extends BrowserTest {

    @Test
    void the_log_in_page_is_readable_for_everyone() {
        look("login", "/login");
    }

    @Test
    void a_browser_comes_in_when_the_holder_of_a_certificate_signs_for_its_code() {
        var bidder = TestPeople.withCertificates(Suite.GM_1, "云南某建设公司", "91350100M000100Y43", Role.BIDDER);
        Page page = open("/account");
        assertThat(page.url()).contains("/login?to=%2Faccount");

        String code = page.textContent(".sb-login-code").strip();
        ToolLogIn.attempt(bidder.credentials(), code, "localhost:" + root.getPort())
                .statusCode(204);

        page.waitForURL("**/account");
        assertThat(page.textContent("main")).contains("云南某建设公司");
    }

    @Test
    void pages_of_accounts_and_audit_are_readable_for_everyone() {
        var operator = TestPeople.alone("王运营", Role.OPERATOR);
        TestPeople.withCertificates(Suite.ISO_1, "云南某建设公司", "91350100M000100Y43", Role.BIDDER, Role.TENDEREE);
        logIn(operator.token());

        look("account", "/account");
        look("accounts", "/accounts");
        look("account-new", "/accounts/new");
        look("audit", "/audit?verify=true");
        look("clocks", "/clocks");
        look("problem", "/problems/login.locked-out");
    }

    @Test
    void an_operator_opens_an_account_and_a_refused_form_keeps_what_was_typed() {
        logIn(TestPeople.alone("王运营", Role.OPERATOR).token());
        Page page = open("/accounts/new");
        page.fill("#name", "赵监督");
        page.fill("#loginName", "Zhao Jiandu");
        page.check("input[value=SUPERVISOR]");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".sb-refusal")).contains("登录名");
        assertThat(page.inputValue("#name")).isEqualTo("赵监督");

        page.fill("#loginName", "zhao.jiandu");
        page.click("main button[type=submit]");
        assertThat(page.textContent("main")).contains("zhao.jiandu").contains("动态口令密钥");
    }
}
