package org.sunbid.platform.session;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.sealing.suite.Suite;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class LoggingInByCertificateTest {

    private static final String USCC = "91350100M000100Y43";

    @Inject
    TrustedAuthorities authorities;

    @ParameterizedTest
    @EnumSource(Suite.class)
    void the_holder_of_a_bound_certificate_comes_in(Suite suite) {
        var bidder = TestPeople.withCertificates(suite, "福建某建设公司", USCC, Role.BIDDER);

        String token = ToolLogIn.attempt(bidder.credentials())
                .statusCode(200)
                .body("account.uscc", equalTo(USCC))
                .body("account.roles", hasItem("BIDDER"))
                .body("expiresAt", notNullValue())
                .extract()
                .path("token");

        given().header("Authorization", "Bearer " + token)
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("福建某建设公司"));
    }

    @Test
    void a_signature_made_for_another_platform_is_worth_nothing() {
        var bidder = TestPeople.withCertificates(Suite.ISO_1, "某公司", USCC, Role.BIDDER);

        ToolLogIn.attempt(bidder.credentials(), "", "evil.example:8081")
                .statusCode(422)
                .body("code", equalTo("signature.invalid"));
    }

    @Test
    void a_certificate_that_is_bound_to_nobody_is_refused() {
        ToolLogIn.attempt(TestCredentials.issue(Suite.GM_1, "路人", ""))
                .statusCode(401)
                .body("code", equalTo("login.certificate-unknown"));
    }

    @Test
    void a_revoked_certificate_neither_comes_in_nor_stays_in() throws InterruptedException {
        var bidder = TestPeople.withCertificates(Suite.ISO_1, "某公司", USCC, Role.BIDDER);
        String token = ToolLogIn.attempt(bidder.credentials())
                .statusCode(200)
                .extract()
                .path("token");

        TestCredentials.authority(Suite.ISO_1)
                .revoke(bidder.credentials().signingCertificate(), Instant.parse("2026-01-01T00:00:00Z"));
        TestCredentials.publishRevocations(Suite.ISO_1);
        authorities.reload();

        ToolLogIn.attempt(bidder.credentials()).statusCode(422).body("code", equalTo("certificate.revoked"));
        given().header("Authorization", "Bearer " + token).get("/api/me").then().statusCode(401);
    }

    @Test
    void a_challenge_counts_once() {
        var bidder = TestPeople.withCertificates(Suite.ISO_1, "某公司", USCC, Role.BIDDER);
        var challenge = given().contentType("application/json")
                .body("{}")
                .post("/api/login/challenges")
                .path("challengeId");

        ToolLogIn.send("", challenge.toString(), bidder.credentials(), new byte[] {1})
                .statusCode(422);
        ToolLogIn.send("", challenge.toString(), bidder.credentials(), new byte[] {1})
                .statusCode(401)
                .body("code", equalTo("login.challenge-over"));
    }
}
