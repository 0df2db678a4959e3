package org.sunbid.trading;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.sunbid.network.code.Uscc;
import org.sunbid.platform.session.OpenSession;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;

/** The steps of a deal over the JSON interface, for tests that need a tender to work on. */
public final class Deal {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Deal() {}

    /** A fresh organisation that registered itself in these roles, and its person, logged in. */
    public static Person register(Suite suite, String name, String... roles) {
        String uscc = freshUscc();
        Credentials pair = TestCredentials.issue(suite, name, uscc);
        String account = register(statement(name, uscc, pair, roles), pair)
                .statusCode(201)
                .extract()
                .path("account");
        var session = Arc.container()
                .instance(OpenSession.class)
                .get()
                .open(new OpenSession.Command(UUID.fromString(account), Optional.empty(), "test"));
        return new Person(UUID.fromString(account), name, uscc, session.token(), pair);
    }

    /** What somebody states who registers. */
    public static Map<String, Object> statement(String name, String uscc, Credentials pair, String... roles) {
        return Map.of(
                "type", "registration-1",
                "at", Instant.now().toString(),
                "organisation",
                        Map.of(
                                "uscc",
                                uscc,
                                "name",
                                name,
                                "roles",
                                List.of(roles),
                                "address",
                                "昆明市盘龙区北京路 1 号",
                                "phone",
                                "0871-65000000"),
                "person", Map.of("loginName", "u" + UUID.randomUUID(), "name", "张伟"),
                "signingCertificate", Pem.write(pair.signingCertificate()),
                "encryptionCertificate", Pem.write(pair.encryptionCertificate()));
    }

    /** Sends the statement, signed with the pair. */
    public static ValidatableResponse register(Map<String, Object> statement, Credentials signer) {
        byte[] bytes = CanonicalJson.write(statement);
        byte[] signature = DetachedSignature.sign(signer, bytes, Instant.now());
        return json(io.restassured.RestAssured.given())
                .body(Map.of("statement", base64(bytes), "signature", base64(signature)))
                .post("/api/registrations")
                .then();
    }

    /** A code whose check character fits, never given before in this JVM. */
    public static String freshUscc() {
        String first17 = "91530100MA" + String.format("%07d", NUMBER.incrementAndGet() + 1000);
        return first17 + Uscc.checkCharacter(first17);
    }

    /** A project for a tenderee, opened by the person. */
    public static String project(Person person, Optional<Person> tenderee) {
        return json(person.request())
                .body(Map.of(
                        "name", "龙泉路道路改造提升工程",
                        "category", "CONSTRUCTION",
                        "region", "530103",
                        "investmentCode", "2611-530103-48-01-000123",
                        "tenderee", tenderee.map(Person::uscc).orElse(person.uscc())))
                .post("/api/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** Uploads a tender document to the draft. */
    public static void attach(Person person, String tender, String name) {
        byte[] content = ("%PDF-1.7 " + tender).getBytes(StandardCharsets.UTF_8);
        person.request()
                .contentType("application/pdf")
                .queryParam("name", name)
                .body(content)
                .post("/api/tenders/" + tender + "/documents")
                .then()
                .statusCode(201);
    }

    /** Signs the draft as it stands. */
    public static ValidatableResponse sign(Person person, String tender) {
        String content = person.request()
                .get("/api/tenders/" + tender + "/signing")
                .then()
                .statusCode(200)
                .extract()
                .path("content");
        byte[] signature =
                DetachedSignature.sign(person.credentials(), Base64.getDecoder().decode(content), Instant.now());
        return json(person.request())
                .body(Map.of("signature", base64(signature)))
                .post("/api/tenders/" + tender + "/signing")
                .then();
    }

    /** Makes a draft public. */
    public static ValidatableResponse publish(Person person, String tender) {
        return person.request().post("/api/tenders/" + tender + "/publication").then();
    }

    public static RequestSpecification json(RequestSpecification request) {
        return request.contentType(ContentType.JSON);
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A tender of a person who is tenderee themselves, published, with 25 days to its deadline. */
    public static String published(Person person, StatutoryCalendar calendar) {
        String project = project(person, Optional.empty());
        String tender = json(person.request())
                .body(DraftText.lawful(project, calendar, 25))
                .post("/api/tenders")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        attach(person, tender, "招标文件.pdf");
        sign(person, tender).statusCode(200);
        publish(person, tender).statusCode(200);
        return tender;
    }
}
