package org.sunbid.platform.session;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;

import static io.restassured.RestAssured.given;

/** What a tool does to log in by certificate, for tests. */
final class ToolLogIn {

    private ToolLogIn() {}

    /** Asks for a challenge, signs it for the platform under test, and sends the signature. */
    static ValidatableResponse attempt(Credentials credentials) {
        return attempt(credentials, "", "localhost:" + port());
    }

    /** The same for a browser's code, or addressed to another platform. */
    static ValidatableResponse attempt(Credentials credentials, String code, String authority) {
        Map<String, String> challenge = given().contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/login/challenges")
                .then()
                .statusCode(200)
                .extract()
                .as(mapType());
        String text =
                "sunbid-login:" + authority + ":" + challenge.get("challenge") + (code.isEmpty() ? "" : ":" + code);
        byte[] signature = credentials.suite().sign(credentials.signingKey(), text.getBytes(StandardCharsets.UTF_8));
        return send(code, challenge.get("challengeId"), credentials, signature);
    }

    static ValidatableResponse send(String code, String challengeId, Credentials credentials, byte[] signature) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "challengeId",
                        challengeId,
                        "certificate",
                        Pem.write(credentials.signingCertificate()),
                        "signature",
                        Base64.getEncoder().encodeToString(signature)))
                .post(code.isEmpty() ? "/api/login/certificate" : "/api/login/approvals")
                .then();
    }

    private static int port() {
        return io.restassured.RestAssured.port;
    }

    private static io.restassured.common.mapper.TypeRef<Map<String, String>> mapType() {
        return new io.restassured.common.mapper.TypeRef<>() {};
    }
}
