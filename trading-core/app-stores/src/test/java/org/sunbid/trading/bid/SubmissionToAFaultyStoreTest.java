package org.sunbid.trading.bid;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.intake.Intake;
import org.sunbid.trading.bid.vault.BidVault;
import org.sunbid.trading.bid.vault.FaultyStore;
import org.sunbid.trading.bid.vault.FaultyStore.Fault;
import org.sunbid.trading.bid.vault.S3MockProcess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** The vault's store errs, is too busy, breaks off or falls silent while bids are handed in. */
@QuarkusTest
@TestProfile(SubmissionToAFaultyStoreTest.OnAFaultyStore.class)
@Timeout(120)
class SubmissionToAFaultyStoreTest {

    private static final String WELL = "";

    /** Lets uploads suffer from now on; empty: no longer; set by the resource. */
    Consumer<String> store;

    @Inject
    BidVault vault;

    @Inject
    Intake intake;

    private SealedFile file;

    /** Bids lie in a store that speaks S3, behind what lets it fail; the platform is less patient than usual. */
    public static final class OnAFaultyStore implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StoreResource.class));
        }
    }

    /** Starts the store before the application. */
    public static final class StoreResource implements QuarkusTestResourceLifecycleManager {

        private static final int FOR_EVER = 1_000_000;

        private FaultyStore faulty;

        @Override
        public Map<String, String> start() {
            try {
                URI mock = S3MockProcess.address();
                faulty = FaultyStore.before(mock);
                createBucket(mock);
                return Map.of(
                        "sunbid.vault.kind", "s3",
                        "sunbid.vault.s3.bucket", "vault",
                        "sunbid.vault.s3.endpoint", faulty.address().toString(),
                        "sunbid.vault.s3.access-key", "key",
                        "sunbid.vault.s3.secret-key", "secret",
                        "sunbid.vault.s3.attempt-within", "PT3S",
                        "sunbid.vault.s3.call-within", "PT12S");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private void createBucket(URI mock) throws IOException {
            HttpURLConnection request =
                    (HttpURLConnection) mock.resolve("/vault").toURL().openConnection();
            request.setRequestMethod("PUT");
            assertThat(request.getResponseCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        }

        @Override
        public void inject(TestInjector test) {
            Consumer<String> lets = fault -> faulty.lets(
                    fault.equals(WELL) ? 0 : FOR_EVER, fault.equals(WELL) ? Fault.ERROR : Fault.valueOf(fault));
            test.injectIntoFields(lets, new TestInjector.MatchesType(Consumer.class));
        }

        @Override
        public void stop() {
            faulty.close();
        }
    }

    @BeforeEach
    void aBidOfTwoChunksIsBegun() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(5));
        Person bidder = TestPeople.withCertificates(Suite.ISO_1, "云南第九十建设有限公司", BiddingLot.uscc(90), Role.BIDDER);
        byte[] payload = new byte[9 << 20];
        new Random(90).nextBytes(payload);
        file = SealedFile.of(bidder, lot.tender(), lot.code(), payload);
        file.begin().then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERROR", "SLOW_DOWN", "RESET", "STALL"})
    void aChunkIsRefusedToComeAgainNothingOfItCountsAndTheReceiptStandsInTheEnd(String fault) throws IOException {
        file.upload(1, file.chunk(1)).then().statusCode(200);

        store.accept(fault);
        file.upload(0, file.chunk(0))
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("bid.vault-away"));
        file.bidder()
                .request()
                .get("/api/bids/" + file.id())
                .then()
                .body("received", equalTo(1))
                .body("missing", equalTo(List.of(0)));
        store.accept(WELL);

        assertThat(intake.taken()).isZero();
        assertThat(vault.bidsAfter(Optional.empty(), 100)).contains(UUID.fromString(file.id()));
        file.complete().then().statusCode(409);
        file.upload(0, file.chunk(0)).then().statusCode(200);
        file.complete().then().statusCode(200);
        file.bidder()
                .request()
                .get("/api/bids/" + file.id() + "/receipt")
                .then()
                .statusCode(200);
        assertThat(Arc.container().instance(SealedBids.class).get().isIntact(UUID.fromString(file.id())))
                .isTrue();
    }
}
