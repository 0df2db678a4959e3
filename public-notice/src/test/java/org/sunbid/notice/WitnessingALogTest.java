package org.sunbid.notice;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sunbid.network.witness.WatchLogs;
import org.sunbid.network.witness.WitnessKey;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSignature;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The public platform signs the trading platform's log while it only grows, and shows everyone when it does not. */
@QuarkusTest
class WitnessingALogTest {

    @Inject
    WatchLogs watch;

    @Inject
    WitnessKey key;

    private final StubbedLog log = StubbedLog.served();

    @Test
    void aLogIsSignedWhileItGrowsAndItsRewrittenPastIsShown() {
        log.grow(3);
        watch.watch();
        seen().body("logs[0].size", equalTo(3)).body("logs[0].problem", nullValue());
        assertThat(log.checkpoint()
                        .with(lastCosignature())
                        .cosignedAt(NoteKey.parse(seen().extract().path("key"))))
                .isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));

        log.grow(300);
        watch.watch();
        int signed = log.cosignatures().size();
        seen().body("logs[0].size", equalTo(303));
        given().get("/witness?lang=en").then().body(containsString("Only grows"), not(containsString("evidence)")));

        log.rewrite();
        log.grow(400);
        watch.watch();
        assertThat(log.cosignatures()).hasSize(signed);
        seen().body("logs[0].size", equalTo(303))
                .body("logs[0].problem", equalTo("log.consistency"))
                .body("logs[0].evidence", notNullValue());
        given().get("/witness?lang=en").then().body(containsString("Past rewritten"), containsString("evidence)"));
        assertThat(key.signer().key().use()).isEqualTo(NoteKey.Use.COSIGNATURE);
    }

    private NoteSignature lastCosignature() {
        var all = log.cosignatures();
        return NoteSignature.parse(all.get(all.size() - 1).strip());
    }

    private static ValidatableResponse seen() {
        return given().get("/api/witness").then().statusCode(200);
    }
}
