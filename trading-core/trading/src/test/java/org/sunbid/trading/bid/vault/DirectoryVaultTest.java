package org.sunbid.trading.bid.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A vault in a directory. */
class DirectoryVaultTest extends VaultContract {

    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    private boolean mounted;

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            new ProcessBuilder("umount", disk().toString()).start().waitFor();
        }
    }

    @Override
    BidVault vault() {
        return new DirectoryVault(folder);
    }

    @Test
    void aFullDiskRefusesTheChunkAndKeepsWhatIsThere() throws Exception {
        mountSmallDisk();
        BidVault vault = new DirectoryVault(disk());
        UUID bid = UUID.randomUUID();
        vault.store(bid, 0, out -> out.write(new byte[MIB]));
        assertThatThrownBy(() -> vault.store(bid, 1, out -> out.write(new byte[4 * MIB])))
                .isInstanceOf(VaultFullException.class);

        assertThat(stored(vault, bid, 1)).hasSize(MIB);
        assertThat(vault.removeUnfinished(Instant.MAX)).isZero();
        vault.store(bid, 1, out -> out.write(new byte[MIB]));
        assertThat(stored(vault, bid, 2)).hasSize(2 * MIB);
    }

    private static byte[] stored(BidVault vault, UUID bid, int chunks) throws IOException {
        try (InputStream content = vault.open(bid, chunks)) {
            return content.readAllBytes();
        }
    }

    @Test
    void whatAKilledWriterLeftIsRemovedByItsAge() throws IOException {
        Path part = Files.createDirectories(folder.resolve("incoming")).resolve(UUID.randomUUID() + ".part");
        Files.write(part, new byte[10]);
        Instant hourAgo = Instant.now().minusSeconds(3600);
        assertThat(vault().removeUnfinished(hourAgo)).isZero();
        Files.setLastModifiedTime(part, FileTime.from(hourAgo.minusSeconds(1)));
        assertThat(vault().removeUnfinished(hourAgo)).isEqualTo(1);
        assertThat(part).doesNotExist();
        assertThat(vault().bidsAfter(Optional.empty(), 10)).isEmpty();
    }

    private Path disk() {
        return folder.resolve("disk");
    }

    /** Only who may mount has a disk that is full at will. */
    private void mountSmallDisk() throws Exception {
        mounted = new ProcessBuilder(
                                "mount",
                                "-t",
                                "tmpfs",
                                "-o",
                                "size=4m",
                                "tmpfs",
                                Files.createDirectory(disk()).toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
        assumeTrue(mounted);
    }
}
