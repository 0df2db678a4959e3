package org.sunbid.trading.bid.vault;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every vault guarantees; each kind runs the same tests. */
abstract class VaultContract {

    private static final int CHUNK_BYTES = 8 << 20;

    /** An empty vault. */
    abstract BidVault vault() throws IOException;

    @Test
    void chunksStoredInAnyOrderAreReadInTheirs() throws IOException {
        BidVault vault = vault();
        UUID bid = UUID.randomUUID();
        vault.store(bid, 1, out -> out.write(new byte[] {3, 4}));
        vault.store(bid, 0, out -> out.write(new byte[] {1, 2}));
        vault.store(bid, 1, out -> out.write(5));
        try (InputStream content = vault.open(bid, 2)) {
            assertThat(content.readAllBytes()).containsExactly(1, 2, 5);
        }
        assertThat(vault.bidsAfter(Optional.empty(), 10)).containsExactly(bid);
    }

    @Test
    void aChunkOfFullLengthComesBackAsItWas() throws IOException {
        BidVault vault = vault();
        UUID bid = UUID.randomUUID();
        byte[] content = new byte[CHUNK_BYTES];
        new Random(7).nextBytes(content);
        vault.store(bid, 0, out -> {
            for (int from = 0; from < content.length; from += 1 << 16) {
                out.write(content, from, 1 << 16);
            }
        });
        try (InputStream stored = vault.open(bid, 1)) {
            assertThat(Arrays.equals(stored.readAllBytes(), content)).isTrue();
        }
    }

    @Test
    void whatIsWrittenCanBeReadBeforeTheChunkIsFinished() throws IOException {
        BidVault vault = vault();
        vault.store(UUID.randomUUID(), 0, out -> {
            byte[] read = new byte[4];
            out.write(new byte[] {1, 2, 3, 4});
            out.read(1, read, 2, 2);
            assertThat(read).containsExactly(0, 0, 2, 3);
            assertThatThrownBy(() -> out.read(3, read, 0, 2)).isInstanceOf(VaultAwayException.class);
            out.write(5);
            out.read(3, read, 0, 2);
            assertThat(read).containsExactly(4, 5, 2, 3);
        });
    }

    @Test
    void aWriterThatBreaksOffLeavesTheChunkAsItWas() throws IOException {
        BidVault vault = vault();
        UUID bid = UUID.randomUUID();
        vault.store(bid, 0, out -> out.write(1));
        assertThatThrownBy(() -> vault.store(bid, 0, out -> {
                    out.write(9);
                    throw new IOException("broken off");
                }))
                .hasMessage("broken off");
        try (InputStream content = vault.open(bid, 1)) {
            assertThat(content.readAllBytes()).containsExactly(1);
        }
        assertThat(vault.removeUnfinished(Instant.MAX)).isZero();
    }

    @Test
    void aMissingChunkIsNoticedBeforeReadingBegins() throws IOException {
        BidVault vault = vault();
        UUID bid = UUID.randomUUID();
        vault.store(bid, 1, out -> out.write(1));
        assertThatThrownBy(() -> vault.open(bid, 2)).isInstanceOf(IOException.class);
        vault.remove(bid);
        vault.remove(bid);
        assertThat(vault.bidsAfter(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void allBidsAreFoundPageByPage() throws IOException {
        BidVault vault = vault();
        List<UUID> bids = IntStream.range(0, 7)
                .mapToObj(number -> UUID.randomUUID().toString())
                .sorted()
                .map(UUID::fromString)
                .toList();
        for (UUID bid : bids) {
            vault.store(bid, 0, out -> out.write(1));
            vault.store(bid, 1, out -> out.write(1));
        }
        List<UUID> first = vault.bidsAfter(Optional.empty(), 3);
        List<UUID> second = vault.bidsAfter(Optional.of(first.get(2)), 3);
        List<UUID> third = vault.bidsAfter(Optional.of(second.get(2)), 3);
        assertThat(first).isEqualTo(bids.subList(0, 3));
        assertThat(second).isEqualTo(bids.subList(3, 6));
        assertThat(third).isEqualTo(bids.subList(6, 7));
        assertThat(vault.bidsAfter(Optional.of(bids.get(6)), 3)).isEmpty();
    }

    @Test
    void theRoomThatIsLeftIsKnown() throws IOException {
        assertThat(vault().freeBytes()).isPositive();
    }
}
