package org.sunbid.platform.test;

import io.quarkus.arc.Arc;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.session.OpenSession;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** What belongs to people on every platform: their log-ins. For an application in which nothing else belongs to anybody. */
public final class LogIns implements Belongings {

    private static final Pattern SESSION = Pattern.compile("/account/sessions/([0-9a-f-]{36})/ending");

    @Override
    public Thing named(Endpoint endpoint) {
        assertThat(endpoint.path())
                .as("names something that belongs to somebody: make one for the test")
                .isEqualTo("/account/sessions/{id}/ending");
        Person person = TestPeople.alone("登录两次", Role.values());
        Arc.container()
                .instance(OpenSession.class)
                .get()
                .open(new OpenSession.Command(person.id(), Optional.empty(), "elsewhere"));
        Matcher latest = SESSION.matcher(person.request().get("/account").asString());
        assertThat(latest.find()).isTrue();
        return new Thing(
                Map.of("id", latest.group(1)),
                Arrays.stream(Role.values()).collect(Collectors.toMap(Function.identity(), role -> person)));
    }
}
