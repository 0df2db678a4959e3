package org.sunbid.trading.bid;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.intake.Intake;
import org.sunbid.trading.bid.vault.BidVault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Too many at once, twice the same, gone in the middle, withdrawn meanwhile: nothing is lost and nothing is left over. */
@QuarkusTest
class SubmissionUnderLoadTest {

    private static final int PLACES_OF_ONE = 6;

    /** Enough to send all at once. */
    private static final Executor SENDERS = sender -> new Thread(sender).start();

    @TestHTTPResource("/")
    URL root;

    @Inject
    BidVault vault;

    @Inject
    Intake intake;

    @Inject
    CollectOrphans orphans;

    private BiddingLot lot;
    private Person bidder;

    @BeforeEach
    void aLotThatTakesBids() {
        lot = BiddingLot.open(Duration.ofMinutes(5));
        bidder = TestPeople.withCertificates(Suite.GM_1, "云南第六十建设有限公司", BiddingLot.uscc(60), Role.BIDDER);
    }

    private SealedFile begun(int bytes) {
        return begun(bidder, bytes);
    }

    private SealedFile begun(Person bidder, int bytes) {
        byte[] payload = new byte[bytes];
        new Random(bytes).nextBytes(payload);
        SealedFile file = SealedFile.of(bidder, lot.tender(), lot.code(), payload);
        file.begin().then().statusCode(201);
        return file;
    }

    @Test
    @Timeout(60)
    void whoSendsTooManyChunksAtOnceIsToldToComeBackAndLosesNothing() throws IOException {
        SealedFile file = begun(9 << 20);
        List<ChunkConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < PLACES_OF_ONE; i++) {
                slow.add(ChunkConnection.half(root, file, 0));
            }
            Response[] refused = new Response[1];
            await(() -> {
                refused[0] = file.upload(1, file.chunk(1));
                return refused[0].statusCode() == 429;
            });
            refused[0].then().body("code", equalTo("bid.too-many-at-once")).header("Retry-After", notNullValue());
        } finally {
            for (ChunkConnection connection : slow) {
                connection.close();
            }
        }
        await(() -> file.upload(1, file.chunk(1)).statusCode() == 200);
        file.upload(0, file.chunk(0)).then().statusCode(200);
        file.complete().then().statusCode(200);
    }

    @Test
    @Timeout(120)
    void amongManyChunksThatAreHashedSideBySideEachWrongOneIsFoundAndNoOther() {
        List<SealedFile> files = new ArrayList<>();
        for (int number = 61; number < 65; number++) {
            files.add(begun(
                    TestPeople.withCertificates(
                            Suite.GM_1, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER),
                    (17 << 20) + number));
        }
        List<CompletableFuture<Integer>> right = new ArrayList<>();
        List<CompletableFuture<Integer>> wrong = new ArrayList<>();
        for (SealedFile file : files) {
            byte[] changed = file.chunk(1).clone();
            changed[changed.length / 2] ^= 1;
            right.add(CompletableFuture.supplyAsync(
                    () -> file.upload(0, file.chunk(0)).statusCode(), SENDERS));
            wrong.add(
                    CompletableFuture.supplyAsync(() -> file.upload(1, changed).statusCode(), SENDERS));
            right.add(CompletableFuture.supplyAsync(
                    () -> file.upload(2, file.chunk(2)).statusCode(), SENDERS));
        }

        assertThat(right.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(wrong.stream().map(CompletableFuture::join)).containsOnly(422);
        for (SealedFile file : files) {
            file.complete().then().statusCode(409);
            file.upload(1, file.chunk(1)).then().statusCode(200);
            file.complete().then().statusCode(200);
            assertThat(isIntact(file)).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void aClientThatVanishesLeavesNothingBehind() throws IOException {
        SealedFile file = begun(1 << 20);
        ChunkConnection.half(root, file, 0).close();
        await(() -> intake.taken() == 0);
        assertThat(vault.removeUnfinished(Instant.MAX)).isZero();
        bidder.request().get("/api/bids/" + file.id()).then().body("received", equalTo(0));
        assertThat(isInVault(file)).isFalse();
        file.upload(0, file.chunk(0)).then().statusCode(200);
        file.complete().then().statusCode(200);
    }

    @Test
    @Timeout(60)
    void theSameChunkManyTimesAtOnceIsThereOnce() {
        SealedFile file = begun(2 << 20);
        byte[] chunk = file.chunk(0);
        List<CompletableFuture<Integer>> sent = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sent.add(CompletableFuture.supplyAsync(() -> file.upload(0, chunk).statusCode()));
        }
        assertThat(sent.stream().map(CompletableFuture::join)).containsOnly(200);
        bidder.request().get("/api/bids/" + file.id()).then().body("received", equalTo(1));
        file.complete().then().statusCode(200);
        assertThat(isIntact(file)).isTrue();
        assertThat(file.upload(0, chunk).then().statusCode(409).extract().<String>path("code"))
                .isEqualTo("bid.wrong-state");
    }

    @Test
    @Timeout(60)
    void aChunkThatOutrunsAWithdrawalIsNotLeftInTheVault() throws IOException {
        SealedFile file = begun(1 << 20);
        try (ChunkConnection connection = ChunkConnection.half(root, file, 0)) {
            file.withdraw().then().statusCode(200);
            orphans.collect();
            connection.sendRest();
            assertThat(connection.status()).contains("409");
        }
        assertThat(isInVault(file)).isFalse();
    }

    @Test
    void whatNobodyOwnsIsSweptOutOfTheVaultAndTheRestStays() throws IOException {
        SealedFile owned = begun(1 << 20);
        owned.upload(0, owned.chunk(0)).then().statusCode(200);
        SealedFile cleared = begun(2 << 20);
        cleared.withdraw().then().statusCode(200);
        orphans.collect();
        UUID stray = UUID.randomUUID();
        vault.store(stray, 0, out -> out.write(1));
        vault.store(UUID.fromString(cleared.id()), 0, out -> out.write(1));

        orphans.sweep();

        assertThat(vault.bidsAfter(Optional.empty(), 100_000))
                .contains(UUID.fromString(owned.id()))
                .doesNotContain(stray, UUID.fromString(cleared.id()));
        owned.complete().then().statusCode(200);
    }

    @Test
    void aBidderSeesItsOwnStateAtEveryMoment() {
        SealedFile first = begun(9 << 20);
        status(first)
                .then()
                .body("state", equalTo("UPLOADING"))
                .body("received", equalTo(0))
                .body("chunks", equalTo(2));
        first.upload(1, first.chunk(1)).then().statusCode(200);
        status(first)
                .then()
                .body("received", equalTo(1))
                .body("missing", equalTo(List.of(0)))
                .body("lastChunkAt", notNullValue());
        first.upload(0, first.chunk(0)).then().statusCode(200);
        first.complete().then().statusCode(200);
        status(first).then().body("state", equalTo("SEALED")).body("sealedAt", notNullValue());

        SealedFile second = begun(1 << 20);
        second.upload(0, second.chunk(0)).then().statusCode(200);
        second.complete().then().statusCode(200);
        status(first)
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("endedAt", notNullValue())
                .body("supersededBy", equalTo(second.id()));
        second.withdraw().then().statusCode(200);
        status(second)
                .then()
                .body("state", equalTo("WITHDRAWN_BY_BIDDER"))
                .body("supersedes", equalTo(first.id()))
                .body("endedAt", notNullValue());
        assertThat(bidder.request()
                        .get("/lots/" + lot.code() + "/bid?lang=en")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Withdrawn by you")
                .contains("Took the place of");
    }

    private Response status(SealedFile file) {
        return bidder.request().get("/api/bids/" + file.id());
    }

    private static boolean isIntact(SealedFile file) {
        return Arc.container().instance(SealedBids.class).get().isIntact(UUID.fromString(file.id()));
    }

    private boolean isInVault(SealedFile file) throws IOException {
        return vault.bidsAfter(Optional.empty(), 100_000).contains(UUID.fromString(file.id()));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(40);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
