package org.sunbid.sealing.c2sp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.sealing.log.DirectoryStorage;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.log.TreeHash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A verifier that shares no code with the log accepts its files and proofs, and refuses what was changed in them. */
class StrangersVerifyTheLogTest {

    private final NoteSigner signer = NoteSigner.generate("log.example", NoteKey.Use.NOTE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 513, 66_000})
    void theTilesHoldTheEntriesAndTheCheckpointTheirRoot(int size) throws Exception {
        log(size);
        PublishedLog published = new PublishedLog(folder);

        PublishedLog.Head head = published.head(signer.key().format());

        assertThat(head.size()).isEqualTo(size);
        assertThat(published.entries(size)).hasSize(size).contains("entry 0".getBytes(UTF_8));
        assertThat(Base64.getEncoder().encodeToString(published.checkedRoot(published.entries(size))))
                .isEqualTo(head.root());
    }

    @Test
    void proofsHoldByTheAlgorithmsOfRfc9162() throws Exception {
        TileLog log = log(600);
        List<byte[]> leaves = leaves(600);
        byte[] root = PublishedLog.root(leaves);

        for (int index : new int[] {0, 1, 255, 256, 511, 512, 598, 599}) {
            List<byte[]> path = bytes(log.inclusion(index).path());
            assertThat(PublishedLog.includes(leaves.get(index), index, 600, path, root))
                    .isTrue();
            assertThat(PublishedLog.includes(leaves.get(index), index ^ 1, 600, path, root))
                    .isFalse();
        }
        for (int older : new int[] {1, 2, 3, 255, 256, 300, 512, 599, 600}) {
            List<byte[]> path = bytes(log.consistency(older).path());
            byte[] before = PublishedLog.root(leaves.subList(0, older));
            assertThat(PublishedLog.continues(older, before, 600, root, path)).isTrue();
            assertThat(PublishedLog.continues(older, leaves.get(7), 600, root, path))
                    .isFalse();
        }
    }

    @Test
    void aWitnesssSignatureHoldsAndTellsItsTime() throws Exception {
        TileLog log = log(3);
        NoteSigner witness = NoteSigner.generate("witness.example", NoteKey.Use.COSIGNATURE);
        Instant seen = Instant.parse("2026-05-01T08:00:00Z");

        log.cosigned(witness.key(), witness.cosign(log.note(), seen));

        assertThat(new PublishedLog(folder).cosignedAt(witness.key().format())).isEqualTo(seen.getEpochSecond());
        assertThat(new PublishedLog(folder).head(signer.key().format()).size()).isEqualTo(3);
    }

    @Test
    void whatWasChangedIsSeen() throws Exception {
        log(300);
        PublishedLog published = new PublishedLog(folder);
        Path tile = folder.resolve("tile/0/001.p/44");
        byte[] hashes = Files.readAllBytes(tile);
        hashes[40] ^= 1;
        Files.write(tile, hashes);
        assertThatThrownBy(() -> published.checkedRoot(published.entries(300)))
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessage("tile 0/1");

        Path checkpoint = folder.resolve("checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("\n300\n", "\n299\n"));
        assertThatThrownBy(() -> published.head(signer.key().format())).isInstanceOf(GeneralSecurityException.class);
        String stranger =
                NoteSigner.generate("log.example", NoteKey.Use.NOTE).key().format();
        assertThatThrownBy(() -> published.head(stranger)).isInstanceOf(GeneralSecurityException.class);
    }

    private TileLog log(int size) {
        TileLog log = TileLog.open(new DirectoryStorage(folder), signer);
        log.append(entries(size));
        return log;
    }

    private static List<byte[]> entries(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> ("entry " + number).getBytes(UTF_8))
                .toList();
    }

    private static List<byte[]> leaves(int size) throws Exception {
        List<byte[]> leaves = new ArrayList<>();
        for (byte[] entry : entries(size)) {
            leaves.add(PublishedLog.leaf(entry));
        }
        return leaves;
    }

    private static List<byte[]> bytes(List<TreeHash> path) {
        return path.stream().map(TreeHash::bytes).toList();
    }
}
