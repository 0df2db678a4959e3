package org.sunbid.sealing.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LogAuditTest {

    private final NoteSigner signer = NoteSigner.generate("log.example", NoteKey.Use.NOTE);
    private final TrustedLogs trusted = TrustedLogs.of(List.of(signer.key()));
    private final InMemoryStorage storage = new InMemoryStorage();
    private final TileLog log = TileLog.open(storage, signer);
    private final LogAudit audit = new LogAudit(storage, trusted);

    @Test
    void aTrueLogOfAnySizeHoldsAndContinuesEveryOlderOne() {
        SignedNote older = log.note();
        for (int size = 0; size < 530; size += 53) {
            assertThat(audit.verify(Optional.of(older))).isEqualTo(log.checkpoint());
            older = log.note();
            log.append(entries(size, size + 53));
        }
    }

    @Test
    void aChangedEntryIsNoticed() {
        log.append(entries(0, 300));
        storage.files.get("tile/entries/000")[2] ^= 1;

        refused("log.broken", Optional.empty());
    }

    @Test
    void aCutOrMissingTileIsNoticed() {
        log.append(entries(0, 3));
        storage.files.put("tile/entries/000.p/3", new byte[] {0, 9, 1});

        refused("log.broken", Optional.empty());
        storage.files.remove("tile/entries/000.p/3");
        refused("log.broken", Optional.empty());
    }

    @Test
    void aLogThatWasRewrittenDoesNotContinueTheOlderCheckpoint() {
        log.append(entries(0, 10));
        InMemoryStorage rewritten = new InMemoryStorage();
        TileLog.open(rewritten, signer).append(entries(1, 20));

        assertThatThrownBy(() -> new LogAudit(rewritten, trusted).verify(Optional.of(log.note())))
                .hasMessageStartingWith("log.consistency");
    }

    @Test
    void aLogThatWasCutDoesNotContinueTheOlderCheckpoint() {
        log.append(entries(0, 10));
        InMemoryStorage cut = new InMemoryStorage();
        TileLog.open(cut, signer).append(entries(0, 9));

        assertThatThrownBy(() -> new LogAudit(cut, trusted).verify(Optional.of(log.note())))
                .hasMessageStartingWith("log.consistency");
    }

    private void refused(String reasonCode, Optional<SignedNote> older) {
        assertThatThrownBy(() -> audit.verify(older)).hasMessageStartingWith(reasonCode);
    }

    private static List<byte[]> entries(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> ("entry " + number).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
