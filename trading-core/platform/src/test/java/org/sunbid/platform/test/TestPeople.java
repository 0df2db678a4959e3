package org.sunbid.platform.test;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunbid.platform.login.BindCertificate;
import org.sunbid.platform.login.OpenAccount;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.session.OpenSession;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.suite.Suite;

/** People for tests that run inside a {@code @QuarkusTest}: accounts with sessions, and pairs where they need one. */
public final class TestPeople {

    private TestPeople() {}

    /**
     * A person who is logged in.
     *
     * @param id the account
     * @param name the person's name, or the organisation's
     * @param uscc of the organisation; empty for experts, operators, supervisors
     * @param token of a session of an hour or more
     * @param credentials the bound pair; null where none was asked for
     */
    public record Person(UUID id, String name, String uscc, String token, Credentials credentials) {

        /** A request in this person's name. */
        public RequestSpecification request() {
            return RestAssured.given().header("Authorization", "Bearer " + token);
        }
    }

    /** A person of an organisation with these roles, without certificates. */
    public static Person of(String organisation, String uscc, Role... roles) {
        return logIn(open(organisation, uscc, roles), organisation, uscc, null);
    }

    /** A person without an organisation: expert, operator, supervisor. */
    public static Person alone(String name, Role... roles) {
        return of(name, "", roles);
    }

    /** A person of an organisation with these roles, with a fresh bound pair of this suite. */
    public static Person withCertificates(Suite suite, String organisation, String uscc, Role... roles) {
        UUID account = open(organisation, uscc, roles);
        Credentials pair = TestCredentials.issue(suite, organisation, uscc);
        QuarkusTransaction.requiringNew().run(() -> bean(BindCertificate.class)
                .bind(account, Pem.write(pair.signingCertificate()), Pem.write(pair.encryptionCertificate()))
                .orThrow());
        return logIn(account, organisation, uscc, pair);
    }

    private static UUID open(String organisation, String uscc, Role... roles) {
        Optional<String> code = Optional.of(uscc).filter(given -> !given.isEmpty());
        return bean(OpenAccount.class)
                .open(new OpenAccount.Command(
                        "p" + UUID.randomUUID(), organisation, code, code.map(any -> organisation), Set.of(roles)))
                .orThrow();
    }

    private static Person logIn(UUID account, String name, String uscc, Credentials pair) {
        var opened = bean(OpenSession.class).open(new OpenSession.Command(account, Optional.empty(), "test"));
        return new Person(account, name, uscc, opened.token(), pair);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
