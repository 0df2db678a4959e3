package org.sunbid.sealing.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeepingALogTest {

    private final NoteSigner signer = NoteSigner.generate("log.example", NoteKey.Use.NOTE);
    private final InMemoryStorage storage = new InMemoryStorage();

    @Test
    void entriesAddedOneByOneGiveTheSameTreeAsAllAtOnce() {
        TileLog oneByOne = TileLog.open(storage, signer);
        entries(0, 600).forEach(oneByOne::append);
        InMemoryStorage other = new InMemoryStorage();
        TileLog atOnce = TileLog.open(other, signer);
        atOnce.append(entries(0, 600));

        assertThat(oneByOne.checkpoint()).isEqualTo(atOnce.checkpoint());
        assertThat(storage.files.keySet()).contains("tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2");
        assertThat(storage.files.keySet()).contains("tile/entries/000", "tile/entries/002.p/88", "checkpoint");
    }

    @Test
    void aFullTileReplacesItsNarrowVersions() {
        TileLog log = TileLog.open(storage, signer);
        entries(0, 256).forEach(log::append);

        assertThat(storage.files.keySet()).noneMatch(path -> path.startsWith("tile/0/000.p/"));
        assertThat(storage.files).containsKey("tile/0/000");
    }

    @Test
    void aLogOpenedAgainContinues(@TempDir Path folder) {
        TileLog before = TileLog.open(new DirectoryStorage(folder), signer);
        before.append(entries(0, 300));
        Checkpoint older = before.checkpoint();

        TileLog after = TileLog.open(new DirectoryStorage(folder), signer);
        long index = after.append(entry(300));

        assertThat(index).isEqualTo(300);
        assertThat(after.entry(300)).isEqualTo(entry(300));
        assertThat(after.entry(3)).isEqualTo(entry(3));
        after.inclusion(7).verify(entry(7), after.checkpoint());
        after.consistency(300).verify(older, after.checkpoint());
    }

    @Test
    void tilesWrittenBeforeACrashWithoutTheirCheckpointDoNotCount() {
        TileLog before = TileLog.open(storage, signer);
        before.append(entries(0, 10));
        Map<String, byte[]> durable = new TreeMap<>(storage.files);
        before.append(entries(10, 400));
        storage.files.put("checkpoint", durable.get("checkpoint"));
        durable.forEach(storage.files::putIfAbsent);

        TileLog after = TileLog.open(storage, signer);
        after.append(entries(1000, 1400));

        assertThat(after.checkpoint().size()).isEqualTo(410);
        assertThat(after.entry(10)).isEqualTo(entry(1000));
        after.inclusion(409).verify(entry(1399), after.checkpoint());
        assertThat(TileLog.open(storage, signer).checkpoint()).isEqualTo(after.checkpoint());
    }

    @Test
    void changedTilesAreNoticedOnOpening() {
        TileLog.open(storage, signer).append(entries(0, 10));
        storage.files.get("tile/0/000.p/10")[5] ^= 1;

        refused("log.broken", () -> TileLog.open(storage, signer));
    }

    @Test
    void anotherSignersLogIsNotContinued() {
        TileLog.open(storage, signer);

        refused("log.signature", () -> TileLog.open(storage, NoteSigner.generate("log.example", NoteKey.Use.NOTE)));
    }

    @Test
    void anEntryHasALength() {
        TileLog log = TileLog.open(storage, signer);
        byte[] longest = new byte[TileLog.LONGEST_ENTRY];

        log.append(longest);

        assertThat(log.entry(0)).isEqualTo(longest);
        refused("log.entry", () -> log.append(new byte[TileLog.LONGEST_ENTRY + 1]));
        assertThat(log.checkpoint().size()).isEqualTo(1);
    }

    @Test
    void aWitnessesSignatureStaysWithTheCheckpointItIsOf() {
        NoteSigner witness = NoteSigner.generate("witness.example", NoteKey.Use.COSIGNATURE);
        TileLog log = TileLog.open(storage, signer);
        log.append(entry(0));
        Instant at = Instant.ofEpochSecond(1_800_000_000);

        log.cosigned(witness.key(), witness.cosign(log.note(), at));

        assertThat(TileLog.open(storage, signer).note().cosignedAt(witness.key()))
                .isEqualTo(at);
        NoteSignature outdated = witness.cosign(log.note(), at);
        log.append(entry(1));
        refused("log.signature", () -> log.cosigned(witness.key(), outdated));
    }

    @Test
    void aCommitmentOpensOnlyToItsContent() {
        byte[] content = entry(1);
        Commitment commitment = Commitment.to(content);

        assertThat(Commitment.of(commitment.salt(), content).leaf()).isEqualTo(commitment.leaf());
        assertThat(Commitment.of(commitment.salt(), entry(2)).leaf()).isNotEqualTo(commitment.leaf());
        assertThat(Commitment.to(content).leaf()).isNotEqualTo(commitment.leaf());
    }

    @Test
    void deepIndicesAreNamedAsTheStandardNamesThem() {
        assertThat(TilePath.hashes(0, 1_234_067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(TilePath.entries(1_000, 7)).isEqualTo("tile/entries/x001/000.p/7");
    }

    private static List<byte[]> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(KeepingALogTest::entry).toList();
    }

    private static byte[] entry(int number) {
        return ("entry " + number).getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String reasonCode, Runnable act) {
        assertThatThrownBy(act::run).hasMessageStartingWith(reasonCode);
    }
}
