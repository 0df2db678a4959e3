package org.sunbid.trading.bid.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.trading.bid.vault.FaultyStore.Fault;
import software.amazon.awssdk.services.s3.S3Client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A store that errs, is too busy, breaks off or falls silent while a chunk of full length is sent to it. */
@Timeout(120)
class S3VaultOnAFaultyStoreTest {

    private static final int CHUNK_BYTES = 8 << 20;
    private static final int SENDERS = 16;
    private static final int FOR_EVER = 1_000_000;
    private static final Duration ATTEMPT_WITHIN = Duration.ofSeconds(2);
    private static final Duration CALL_WITHIN = Duration.ofSeconds(8);

    private static FaultyStore faulty;
    private static S3Client store;

    private final byte[] content = new byte[CHUNK_BYTES];
    private final UUID bid = UUID.randomUUID();

    @TempDir
    Path incoming;

    private BidVault vault;

    @BeforeAll
    static void start() throws Exception {
        faulty = FaultyStore.before(S3MockProcess.address());
        store = S3VaultTest.settings(faulty.address(), ATTEMPT_WITHIN, CALL_WITHIN)
                .connect();
    }

    @AfterAll
    static void stop() {
        store.close();
        faulty.close();
    }

    @BeforeEach
    void anEmptyVault() {
        String bucket = "vault-" + UUID.randomUUID();
        store.createBucket(request -> request.bucket(bucket));
        vault = new S3Vault(store, bucket, incoming);
        new Random(11).nextBytes(content);
    }

    @ParameterizedTest
    @EnumSource
    void aChunkThatSuffersOnceIsSentAgainFromItsFile(Fault fault) throws IOException {
        faulty.lets(1, fault);
        int before = faulty.uploads();

        vault.store(bid, 0, out -> out.write(content));

        assertThat(faulty.uploads() - before).isEqualTo(2);
        assertThat(stored()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatSuffersAgainAndAgainIsRefusedInBoundedTimeLeavesNothingAndCanComeAgain(Fault fault) throws IOException {
        faulty.lets(FOR_EVER, fault);
        long begun = System.nanoTime();

        assertThatThrownBy(() -> vault.store(bid, 0, out -> out.write(content))).isInstanceOf(VaultAwayException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(CALL_WITHIN.plusSeconds(5));
        faulty.lets(0, fault);
        assertThat(vault.bidsAfter(Optional.empty(), 10)).isEmpty();
        assertThat(vault.removeUnfinished(Instant.MAX)).isZero();
        vault.store(bid, 0, out -> out.write(content));
        assertThat(stored()).isTrue();
    }

    @Test
    void chunksThatWaitForTheStoreWaitInTheirFilesAndNotInMemory() throws InterruptedException {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        long before = used();
        int uploads = faulty.uploads();
        faulty.lets(FOR_EVER, Fault.STALL);
        List<Future<?>> waiting = IntStream.range(0, SENDERS)
                .<Future<?>>mapToObj(number -> senders.submit(() -> {
                    vault.store(bid, number, out -> out.write(content));
                    return number;
                }))
                .toList();
        while (faulty.uploads() - uploads < SENDERS) {
            Thread.onSpinWait();
        }

        assertThat(used() - before).isLessThan((long) SENDERS * CHUNK_BYTES / 4);

        assertThat(waiting).noneMatch(Future::isDone);
        faulty.lets(0, Fault.STALL);
        senders.shutdown();
        assertThat(senders.awaitTermination(CALL_WITHIN.toSeconds() * 2, TimeUnit.SECONDS))
                .isTrue();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private boolean stored() throws IOException {
        try (InputStream chunk = vault.open(bid, 1)) {
            return Arrays.equals(chunk.readAllBytes(), content);
        }
    }
}
