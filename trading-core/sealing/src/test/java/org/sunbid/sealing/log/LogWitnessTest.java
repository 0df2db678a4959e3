package org.sunbid.sealing.log;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sunbid.sealing.Refusals.assertRefused;

/** A log that grows is witnessed; one that changes its past is found out. */
class LogWitnessTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final NoteSigner logKey = NoteSigner.generate("log.example", NoteKey.Use.NOTE);
    private final LogWitness witness = new LogWitness(
            NoteSigner.generate("witness.example", NoteKey.Use.COSIGNATURE), TrustedLogs.of(List.of(logKey.key())));
    private final InMemoryStorage tiles = new InMemoryStorage();
    private final TileLog log = TileLog.open(tiles, logKey);

    @Test
    void everyStepOfALogThatGrowsIsSigned() {
        Optional<SignedNote> before = Optional.empty();
        for (int size : new int[] {0, 1, 2, 255, 256, 257, 700}) {
            log.append(entries((int) log.checkpoint().size(), size, "e"));
            SignedNote note = log.note();
            witness.requireContinued(before, note, tiles);
            log.cosigned(witness.key(), witness.sign(note, NOON));

            assertThat(witness.hasSigned(note)).isFalse();
            assertThat(witness.hasSigned(log.note())).isTrue();
            assertThat(log.note().cosignedAt(witness.key())).isEqualTo(NOON);
            before = Optional.of(log.note());
        }
    }

    @Test
    void aCosignatureIsTakenUpOnce() {
        log.cosigned(witness.key(), witness.sign(log.note(), NOON));
        log.cosigned(witness.key(), witness.sign(log.note(), NOON.plusSeconds(5)));

        assertThat(log.note().signatures()).hasSize(2);
        assertThat(TrustedLogs.of(List.of(witness.key())).cosignatures(log.note()))
                .isEqualTo(Map.of("witness.example", NOON));
        assertThat(log.note().cosignedAt(witness.key())).isEqualTo(NOON);
    }

    @Test
    void anotherPastIsEvidence() {
        log.append(entries(0, 300, "e"));
        Optional<SignedNote> seen = Optional.of(log.note());
        InMemoryStorage otherTiles = new InMemoryStorage();
        TileLog other = TileLog.open(otherTiles, logKey);
        other.append(entries(0, 300, "changed"));

        assertRefused("log.consistency", () -> witness.requireContinued(seen, other.note(), otherTiles));
        other.append(entries(300, 400, "e"));
        assertRefused("log.consistency", () -> witness.requireContinued(seen, other.note(), otherTiles));
        log.append(entries(300, 400, "e"));
        assertRefused("log.consistency", () -> witness.requireContinued(Optional.of(other.note()), log.note(), tiles));
    }

    @Test
    void anOlderCheckpointOfTheSameTreeIsNotSignedAndNoEvidence() {
        log.append(entries(0, 10, "e"));
        SignedNote older = log.note();
        log.append(entries(10, 20, "e"));

        assertRefused("log.older", () -> witness.requireContinued(Optional.of(log.note()), older, tiles));
    }

    @Test
    void tilesThatAreMissingProveNothing() {
        log.append(entries(0, 10, "e"));
        SignedNote older = log.note();
        log.append(entries(10, 20, "e"));

        assertThatCode(() -> witness.requireContinued(Optional.of(older), log.note(), new InMemoryStorage()))
                .hasMessageContaining("log.broken");
    }

    @Test
    void onlyTrustedLogsAndOnlyCosigningKeys() {
        NoteSigner stranger = NoteSigner.generate("other.example", NoteKey.Use.NOTE);
        SignedNote note = TileLog.open(new InMemoryStorage(), stranger).note();

        assertRefused("log.untrusted", () -> witness.requireContinued(Optional.empty(), note, tiles));
        assertRefused("log.key", () -> new LogWitness(logKey, TrustedLogs.of(List.of())));
    }

    @Test
    void aWitnessIsKnownByItsSignature() {
        NoteSignature signature = witness.sign(log.note(), NOON);

        assertThat(TrustedLogs.of(List.of(logKey.key(), witness.key())).witnessOf(signature))
                .isEqualTo(witness.key());
        assertRefused(
                "log.untrusted", () -> TrustedLogs.of(List.of(logKey.key())).witnessOf(signature));
    }

    private static List<byte[]> entries(int from, int to, String text) {
        return IntStream.range(from, to)
                .mapToObj(i -> ByteBuffer.allocate(16)
                        .putInt(i)
                        .putInt(text.hashCode())
                        .array())
                .toList();
    }
}
