package org.sunbid.trading.bid;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.intake.Intake;
import org.sunbid.trading.bid.vault.BidVault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Senders that trickle, fall silent or vanish in the middle of a chunk lose that chunk, and nobody else anything. */
@QuarkusTest
@TestProfile(OnASmallDisk.class)
@Timeout(120)
class SubmissionBySlowSendersTest {

    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final int FEW_BYTES = 8;
    private static final Duration PAUSE = Duration.ofMillis(100);

    @TestHTTPResource("/")
    URL root;

    @Inject
    BidVault vault;

    @Inject
    Intake intake;

    private BiddingLot lot;
    private SealedFile slow;

    @BeforeEach
    void aBidderSentTheSecondOfItsTwoChunks() {
        lot = BiddingLot.open(Duration.ofMinutes(5));
        slow = begun(92, 9 << 20);
        slow.upload(1, slow.chunk(1)).then().statusCode(200);
    }

    @AfterEach
    void theDiskIsEmptyAgain() throws IOException {
        for (UUID bid : vault.bidsAfter(Optional.empty(), 100)) {
            vault.remove(bid);
        }
    }

    private SealedFile begun(int number, int bytes) {
        byte[] payload = new byte[bytes];
        new Random(number).nextBytes(payload);
        Person bidder = TestPeople.withCertificates(
                Suite.ISO_1, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER);
        SealedFile file = SealedFile.of(bidder, lot.tender(), lot.code(), payload);
        file.begin().then().statusCode(201);
        return file;
    }

    @Test
    void whoTricklesIsCutOffAfterTheGraceAndItsTicketAndItsOtherChunkStand() throws IOException {
        long begun = System.nanoTime();
        try (ChunkConnection connection = ChunkConnection.open(root, slow, 0)) {
            trickle(List.of(connection));
            assertThat(connection.answerToItsEnd())
                    .startsWith("HTTP/1.1 429")
                    .contains("bid.too-slow")
                    .containsIgnoringCase("retry-after:");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(
                        Duration.ofSeconds(OnASmallDisk.GRACE_SECONDS),
                        Duration.ofSeconds(OnASmallDisk.GRACE_SECONDS + 10));

        assertThatNothingOfItIsLeft();
        assertThatTheBidIsHandedIn();
    }

    @Test
    void othersGetAPlaceAsSoonAsThoseWhoTrickleOnEveryPlaceAreCutOff() throws IOException {
        SealedFile other = begun(93, 1 << 20);
        List<ChunkConnection> everyPlace = new ArrayList<>();
        try {
            for (int i = 0; i < OnASmallDisk.PLACES; i++) {
                everyPlace.add(ChunkConnection.open(root, slow, 0));
            }
            CompletableFuture<Void> trickling = CompletableFuture.runAsync(() -> trickle(everyPlace));
            Eventually.holds(WAIT, () -> intake.taken() == OnASmallDisk.PLACES);
            other.upload(0, other.chunk(0))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("bid.busy"));
            RestAssured.get("/api/lots/" + lot.code() + "/sealing").then().statusCode(200);
            trickling.join();
            Eventually.holds(WAIT, () -> other.upload(0, other.chunk(0)).statusCode() == 200);
            other.complete().then().statusCode(200);
        } finally {
            for (ChunkConnection connection : everyPlace) {
                connection.close();
            }
        }
        assertThatNothingOfItIsLeft();
        assertThatTheBidIsHandedIn();
    }

    @Test
    void whoFallsSilentWithoutHangingUpHasGoneAfterTheReadTimeout() throws IOException {
        try (ChunkConnection connection = ChunkConnection.half(root, slow, 0)) {
            Eventually.holds(WAIT, () -> intake.taken() == 1);
            Eventually.holds(Duration.ofSeconds(OnASmallDisk.SILENCE_SECONDS + 5L), () -> intake.taken() == 0);
            assertThat(connection.answerToItsEnd()).doesNotStartWith("HTTP/1.1 200");
        }
        assertThatNothingOfItIsLeft();
        assertThatTheBidIsHandedIn();
    }

    @Test
    void whoIsCutOffByTheNetworkInTheMiddleLeavesNothingBehindAndSendsTheChunkAgain() throws IOException {
        ChunkConnection connection = ChunkConnection.half(root, slow, 0);
        Eventually.holds(WAIT, () -> intake.taken() == 1);
        connection.vanish();
        assertThatNothingOfItIsLeft();
        assertThatTheBidIsHandedIn();
    }

    /** Some bytes now and then on each of them, until the first one is answered. */
    private static void trickle(List<ChunkConnection> connections) {
        try {
            while (!connections.get(0).isAnswered()) {
                for (ChunkConnection connection : connections) {
                    connection.send(FEW_BYTES);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (IOException hungUp) {
            assertThat(hungUp).isInstanceOf(SocketException.class);
        }
    }

    /** No place, no thread, no half-written file, and no chunk that does not count. */
    private void assertThatNothingOfItIsLeft() throws IOException {
        Eventually.holds(WAIT, () -> intake.taken() == 0);
        Eventually.holds(WAIT, () -> Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .noneMatch(frame -> frame.getClassName().startsWith(UploadChunk.class.getName())));
        assertThat(vault.removeUnfinished(Instant.MAX)).isZero();
        slow.bidder()
                .request()
                .get("/api/bids/" + slow.id())
                .then()
                .body("state", equalTo("UPLOADING"))
                .body("missing", equalTo(List.of(0)));
    }

    private void assertThatTheBidIsHandedIn() {
        slow.upload(0, slow.chunk(0)).then().statusCode(200);
        slow.complete().then().statusCode(200);
    }
}
