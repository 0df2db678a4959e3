package org.sunbid.trading.bid;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.SignedNote;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Witnesses sign the newest checkpoint of the public log; nobody else does. */
@QuarkusTest
class LogIsWitnessedTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    @Test
    void aTrustedWitnessSignsTheNewestCheckpoint() throws IOException {
        NoteSigner witness = NoteSigner.generate("public/witness", NoteKey.Use.COSIGNATURE);
        Files.writeString(
                TestCredentials.folder().resolve("trust").resolve("public-witness.vkey"),
                witness.key().format() + "\n");

        for (int attempt = 0; !isCosigned(witness) && attempt < 20; attempt++) {
            cosign(witness.cosign(checkpoint(), NOW).format());
        }

        assertThat(checkpoint().cosignedAt(witness.key())).isEqualTo(NOW);
        SignedNote other = NoteSigner.generate("x", NoteKey.Use.NOTE).sign("trading.sunbid/log\n1\nAAAA\n");
        cosign(witness.cosign(other, NOW).format()).statusCode(422).body("code", equalTo("log.signature"));
    }

    @Test
    void strangersAndNonsenseAreRefused() {
        NoteSigner stranger = NoteSigner.generate("stranger/witness", NoteKey.Use.COSIGNATURE);

        cosign(stranger.cosign(checkpoint(), NOW).format()).statusCode(422).body("code", equalTo("log.untrusted"));
        cosign("not a signature").statusCode(422).body("code", equalTo("log.format"));
        cosign("x".repeat(2_000)).statusCode(400);
    }

    private static boolean isCosigned(NoteSigner witness) {
        try {
            return checkpoint().cosignedAt(witness.key()).equals(NOW);
        } catch (SealingException notYet) {
            return false;
        }
    }

    private static ValidatableResponse cosign(String line) {
        return given().contentType("text/plain; charset=utf-8")
                .body(line)
                .post("/log/cosignatures")
                .then();
    }

    private static SignedNote checkpoint() {
        return SignedNote.parse(given().get("/log/checkpoint").asString());
    }
}
