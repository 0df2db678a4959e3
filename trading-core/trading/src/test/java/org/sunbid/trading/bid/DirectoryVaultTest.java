package org.sunbid.trading.bid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.trading.bid.vault.DirectoryVault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DirectoryVaultTest {

    @TempDir
    Path folder;

    @Test
    void chunks_stored_in_any_order_are_read_in_theirs() throws IOException {
        DirectoryVault vault = new DirectoryVault(folder);
        UUID bid = UUID.randomUUID();
        vault.store(bid, 1, out -> out.write(new byte[] {3, 4}));
        vault.store(bid, 0, out -> out.write(new byte[] {1, 2}));
        vault.store(bid, 1, out -> out.write(new byte[] {5}));
        try (var content = vault.open(bid, 2)) {
            assertThat(content.readAllBytes()).containsExactly(1, 2, 5);
        }
        assertThat(vault.bids()).containsExactly(bid);
    }

    @Test
    void a_writer_that_breaks_off_leaves_the_chunk_as_it_was() throws IOException {
        DirectoryVault vault = new DirectoryVault(folder);
        UUID bid = UUID.randomUUID();
        vault.store(bid, 0, out -> out.write(1));
        assertThatThrownBy(() -> vault.store(bid, 0, out -> {
                    out.write(9);
                    throw new IOException("broken off");
                }))
                .hasMessage("broken off");
        try (var content = vault.open(bid, 1)) {
            assertThat(content.readAllBytes()).containsExactly(1);
        }
    }

    @Test
    void a_missing_chunk_is_noticed_before_reading_begins() throws IOException {
        DirectoryVault vault = new DirectoryVault(folder);
        UUID bid = UUID.randomUUID();
        vault.store(bid, 1, out -> out.write(1));
        assertThatThrownBy(() -> vault.open(bid, 2)).isInstanceOf(IOException.class);
        vault.remove(bid);
        vault.remove(bid);
        assertThat(vault.bids()).isEmpty();
    }
}
