package org.sunbid.trading.bid.vault;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A vault in a store that speaks S3: Adobe S3Mock, in a process of its own. */
class S3VaultTest extends VaultContract {

    private static S3Client store;

    @TempDir
    Path incoming;

    @BeforeAll
    static void start() throws Exception {
        store = settings(S3MockProcess.address()).connect();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Override
    BidVault vault() {
        String bucket = "vault-" + UUID.randomUUID();
        store.createBucket(request -> request.bucket(bucket));
        return new S3Vault(store, bucket, incoming);
    }

    @Test
    void aStoreThatIsNotThereIsSaidToBeAway() throws IOException {
        try (S3Client nowhere = settings(URI.create("http://127.0.0.1:9")).connect()) {
            BidVault vault = new S3Vault(nowhere, "vault", incoming);
            assertThatThrownBy(() -> vault.store(UUID.randomUUID(), 0, out -> out.write(1)))
                    .isInstanceOf(VaultAwayException.class);
        }
    }

    @Test
    void aBucketThatIsMissingIsSaidToBeAway() {
        BidVault vault = new S3Vault(store, "no-such-bucket", incoming);
        assertThatThrownBy(() -> vault.store(UUID.randomUUID(), 0, out -> out.write(1)))
                .isInstanceOf(VaultAwayException.class);
    }

    private static S3Settings settings(URI address) {
        return settings(address, Duration.ofSeconds(30), Duration.ofSeconds(100));
    }

    static S3Settings settings(URI address, Duration attemptWithin, Duration callWithin) {
        return new S3Settings(
                "vault",
                "us-east-1",
                Optional.of(address),
                Optional.of("key"),
                Optional.of("secret"),
                attemptWithin,
                callWithin);
    }
}
