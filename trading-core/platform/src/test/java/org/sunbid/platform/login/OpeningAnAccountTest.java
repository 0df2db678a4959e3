package org.sunbid.platform.login;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Reason;

import static org.assertj.core.api.Assertions.assertThat;

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
}
