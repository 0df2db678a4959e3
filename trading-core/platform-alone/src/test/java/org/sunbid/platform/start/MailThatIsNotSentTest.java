package org.sunbid.platform.start;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;

import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class MailThatIsNotSentTest {

    @Test
    void the_operators_page_says_so_in_both_languages() {
        var operator = TestPeople.alone("运维", Role.OPERATOR);
        operator.request().get("/accounts").then().statusCode(200).body(containsString("邮件没有发出"));
        operator.request().get("/accounts?lang=en").then().statusCode(200).body(containsString("Mail is not sent"));
    }
}
