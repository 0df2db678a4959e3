package org.sunbid.platform.login;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class OpeningAnAccountTest {

    @Inject
    OpenAccount openAccount;

    @Test
    void a_log_in_name_is_taken_once() {
        var command =
                new OpenAccount.Command("li.ming", "李明", Optional.empty(), Optional.empty(), Set.of(Role.SUPERVISOR));

        assertThat(openAccount.open(command).reasons()).isEmpty();
        assertThat(openAccount.open(command).reasons())
                .containsExactly(Reason.of(LoginRefusal.LOGIN_NAME_TAKEN, "li.ming"));
    }

    /** With a password of the operator's own making the operator could see a rival's bid, or take it back. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TENDEREE", "AGENCY", "BIDDER", "EXPERT"})
    void nobody_can_be_made_a_party_or_an_expert_with_a_password(Role role) {
        Person operator = TestPeople.alone("运营", Role.OPERATOR);
        String name = "victim." + role.name().toLowerCase(Locale.ROOT);
        for (Map<String, Object> means :
                List.<Map<String, Object>>of(Map.of(), Map.of("password", "long enough 1234"))) {
            Map<String, Object> account =
                    new HashMap<>(Map.of("loginName", name, "name", "冒名", "roles", List.of(role)));
            account.putAll(means);
            operator.request()
                    .contentType("application/json")
                    .body(account)
                    .post("/api/accounts")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("login.role-needs-certificate"));
        }
        operator.request()
                .get("/api/accounts?text=" + name)
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }
}
