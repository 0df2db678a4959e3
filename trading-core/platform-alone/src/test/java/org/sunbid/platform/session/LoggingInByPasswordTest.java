package org.sunbid.platform.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.GivePassword;
import org.sunbid.platform.login.OpenAccount;
import org.sunbid.platform.login.Role;
import org.sunbid.sealing.secret.Totp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class LoggingInByPasswordTest {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    OpenAccount openAccount;

    @Inject
    GivePassword givePassword;

    @Inject
    Clock clock;

    private String loginName;
    private Totp totp;

    @BeforeEach
    void openAnAccount() {
        loginName = "s" + UUID.randomUUID();
        totp = Totp.create();
        UUID account = openAccount
                .open(new OpenAccount.Command(
                        loginName, "监督员", Optional.empty(), Optional.empty(), Set.of(Role.SUPERVISOR)))
                .orThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> givePassword.give(account, PASSWORD, totp).orThrow());
    }

    @Test
    void password_and_code_together_come_in_and_logging_out_ends_it() {
        String token = attempt(loginName, PASSWORD, code())
                .statusCode(200)
                .body("account.name", equalTo("监督员"))
                .extract()
                .path("token");

        me(token).statusCode(200);
        given().header("Authorization", "Bearer " + token)
                .post("/api/logout")
                .then()
                .statusCode(204);
        me(token).statusCode(401);
    }

    @Test
    void a_code_counts_once() {
        String code = code();
        attempt(loginName, PASSWORD, code).statusCode(200);
        attempt(loginName, PASSWORD, code).statusCode(401).body("code", equalTo("login.failed"));
    }

    @Test
    void wrong_name_wrong_password_and_wrong_code_look_the_same() {
        String nobody =
                attempt("nobody", PASSWORD, code()).statusCode(401).extract().asString();
        String password = attempt(loginName, "wrong password", code())
                .statusCode(401)
                .extract()
                .asString();
        String code =
                attempt(loginName, PASSWORD, "000000").statusCode(401).extract().asString();

        assertThat(nobody).isEqualTo(password).isEqualTo(code);
    }

    @Test
    void the_fifth_wrong_password_in_a_row_locks_out_even_the_right_one() {
        for (int i = 0; i < 5; i++) {
            attempt(loginName, "wrong password", code()).statusCode(401);
        }
        attempt(loginName, PASSWORD, code())
                .statusCode(429)
                .body("code", equalTo("login.locked-out"))
                .body("type", equalTo("/problems/login.locked-out"));
    }

    @Test
    void an_unknown_token_is_refused_as_a_bearer_and_ignored_as_a_cookie() {
        me("no-such-token").statusCode(401);
        given().cookie("sunbid_session", "no-such-token").get("/api/me").then().statusCode(401);
    }

    @Test
    void a_page_of_another_site_cannot_use_the_cookie() {
        String token =
                attempt(loginName, PASSWORD, code()).statusCode(200).extract().path("token");

        given().cookie("sunbid_session", token)
                .header("Origin", "https://evil.example")
                .post("/api/logout")
                .then()
                .statusCode(403)
                .body("code", equalTo("request.foreign-origin"));
        given().cookie("sunbid_session", token)
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/logout")
                .then()
                .statusCode(403);
        given().cookie("sunbid_session", token).post("/api/logout").then().statusCode(403);
        given().cookie("sunbid_session", token)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/api/logout")
                .then()
                .statusCode(204);
    }

    private String code() {
        return totp.codeAt(clock.instant());
    }

    private static ValidatableResponse me(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/me").then();
    }

    private static ValidatableResponse attempt(String loginName, String password, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("loginName", loginName, "password", password, "totp", code))
                .post("/api/login/password")
                .then();
    }
}
