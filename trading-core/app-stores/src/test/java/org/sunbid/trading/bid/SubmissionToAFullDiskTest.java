package org.sunbid.trading.bid;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The disk of the vault is full, before a chunk comes or while it comes, on a disk that is really full. */
@QuarkusTest
@TestProfile(OnASmallDisk.class)
@Timeout(120)
class SubmissionToAFullDiskTest {

    private static final Duration WAIT = Duration.ofSeconds(30);

    /** Set by the resource. */
    OnASmallDisk.Disk disk;

    @TestHTTPResource("/")
    URL root;

    @Inject
    BidVault vault;

    @Inject
    Intake intake;

    private SealedFile file;

    @BeforeEach
    void oneOfTwoChunksIsThere() {
        assumeTrue(disk.isSmall());
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(5));
        Person bidder = TestPeople.withCertificates(Suite.ISO_1, "云南第九十一建设有限公司", BiddingLot.uscc(91), Role.BIDDER);
        byte[] payload = new byte[9 << 20];
        new Random(91).nextBytes(payload);
        file = SealedFile.of(bidder, lot.tender(), lot.code(), payload);
        file.begin().then().statusCode(201);
        file.upload(1, file.chunk(1)).then().statusCode(200);
    }

    @AfterEach
    void thereIsRoomAgain() throws IOException {
        disk.clear();
        vault.remove(UUID.fromString(file.id()));
    }

    @Test
    void aChunkForWhichThereIsNoRoomIsRefusedTheTicketStandsAndTheBidIsHandedInOnceThereIs() throws IOException {
        disk.fill();

        file.upload(0, file.chunk(0))
                .then()
                .statusCode(507)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("bid.vault-full"));

        assertThatOnlyTheFirstOneIsThere();
        disk.clear();
        assertThatTheBidIsHandedIn();
    }

    @Test
    void aDiskThatFillsUpWhileAChunkComesKeepsNothingOfItAndWhatWasThereBefore() throws IOException {
        try (ChunkConnection connection = ChunkConnection.half(root, file, 0)) {
            Eventually.holds(WAIT, () -> intake.taken() == 1);
            disk.fill();
            connection.sendRest();
            assertThat(connection.status()).contains(" 507 ");
        }

        Eventually.holds(WAIT, () -> intake.taken() == 0);
        assertThat(vault.removeUnfinished(Instant.MAX)).isZero();
        assertThatOnlyTheFirstOneIsThere();
        disk.clear();
        assertThatTheBidIsHandedIn();
    }

    private void assertThatOnlyTheFirstOneIsThere() {
        file.bidder()
                .request()
                .get("/api/bids/" + file.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("UPLOADING"))
                .body("received", equalTo(1))
                .body("missing", equalTo(List.of(0)));
        file.complete().then().statusCode(409).body("code", equalTo("bid.incomplete"));
    }

    private void assertThatTheBidIsHandedIn() {
        file.upload(0, file.chunk(0)).then().statusCode(200);
        file.complete().then().statusCode(200);
        assertThat(Arc.container().instance(SealedBids.class).get().isIntact(UUID.fromString(file.id())))
                .isTrue();
    }
}
