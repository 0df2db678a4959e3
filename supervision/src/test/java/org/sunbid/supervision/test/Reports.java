package org.sunbid.supervision.test;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople.Person;

import static io.restassured.RestAssured.given;

/** Reports of the simulated trading platform, over the wire, signed and chained as real ones; one chain a JVM. */
public final class Reports {

    private static final String LINES = "application/x-ndjson";

    private static final Instant FIRST = Instant.parse("2026-11-01T01:00:00Z");

    private static String previous = Envelope.NO_PREVIOUS;
    private static long sequence;

    private Reports() {}

    /** Reports this and waits until supervision shows it. */
    public static synchronized void report(Person supervisor, NetworkMessage message) {
        var type = MessageCatalogue.type(message.getClass());
        Envelope envelope = new Envelope(
                SimulatedTrading.NAME,
                Audience.SUPERVISION,
                ++sequence,
                previous,
                type.name(),
                type.version(),
                message.subject(),
                FIRST.plusSeconds(60 * sequence),
                MessageJson.tree(message));
        SignedEnvelope signed = SignedEnvelope.sign(envelope, SimulatedTrading.credentials());
        previous = signed.hash();
        post(signed.json());
        long number = sequence;
        Eventually.holds(Duration.ofSeconds(20), () -> supervisor
                .request()
                .get("/api/messages?limit=200&tender=" + message.subject())
                .jsonPath()
                .getList("sequence", Long.class)
                .contains(number));
    }

    private static void post(byte[] body) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(LINES, ContentType.BINARY)))
                .contentType(LINES)
                .body(body)
                .post("/network/inbox")
                .then()
                .statusCode(200);
    }
}
