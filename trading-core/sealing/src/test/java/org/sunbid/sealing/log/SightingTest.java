package org.sunbid.sealing.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sunbid.sealing.Refusals.assertRefused;

/** A promise is held against what a witness saw: a log that was told to one person alone is found out. */
class SightingTest {

    private static final Instant PROMISED = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant AT_THE_BOUND = PROMISED.plus(Sighting.BOUND);
    private static final Instant LATE = AT_THE_BOUND.plusMillis(1);

    private final NoteSigner logKey = NoteSigner.generate("log.example", NoteKey.Use.NOTE);
    private final InMemoryStorage tiles = new InMemoryStorage();
    private final TileLog log = TileLog.open(tiles, logKey);
    private final InMemoryStorage victimsTiles = new InMemoryStorage();
    private final TileLog victims = TileLog.open(victimsTiles, logKey);

    @Test
    void what_was_seen_continues_the_promise() {
        grow(log, 5);
        Checkpoint promised = log.checkpoint();
        assertThatNoException()
                .isThrownBy(() -> new Sighting(promised, PROMISED).requireContinued(promised, PROMISED, tiles));
        grow(log, 300);

        assertThatNoException()
                .isThrownBy(() -> new Sighting(log.checkpoint(), LATE).requireContinued(promised, PROMISED, tiles));
    }

    @Test
    void until_the_bound_a_promise_may_be_ahead_of_the_witness() {
        grow(log, 5);
        Checkpoint seen = log.checkpoint();
        grow(log, 1);

        assertRefused("log.not-witnessed", () -> new Sighting(seen, PROMISED.minusSeconds(60))
                .requireContinued(log.checkpoint(), PROMISED, tiles));
        assertRefused("log.not-witnessed", () -> new Sighting(seen, AT_THE_BOUND)
                .requireContinued(log.checkpoint(), PROMISED, tiles));
    }

    @Test
    void a_witness_that_looked_later_and_saw_less_is_proof_against_the_promise() {
        grow(log, 5);
        grow(victims, 6);

        assertRefused("log.shown-smaller", () -> new Sighting(log.checkpoint(), LATE)
                .requireContinued(victims.checkpoint(), PROMISED, tiles));
    }

    @Test
    void another_tree_is_proof_at_any_time() {
        grow(victims, 6);
        grow(log, 6);
        assertRefused("log.consistency", () -> new Sighting(log.checkpoint(), PROMISED)
                .requireContinued(victims.checkpoint(), PROMISED, tiles));
        grow(log, 100);
        assertRefused("log.consistency", () -> new Sighting(log.checkpoint(), PROMISED)
                .requireContinued(victims.checkpoint(), PROMISED, tiles));
        TileLog other = TileLog.open(new InMemoryStorage(), NoteSigner.generate("other.example", NoteKey.Use.NOTE));
        grow(other, 200);
        assertRefused("log.consistency", () -> new Sighting(log.checkpoint(), LATE)
                .requireContinued(other.checkpoint(), PROMISED, tiles));
    }

    private static void grow(TileLog log, int entries) {
        log.append(IntStream.range(0, entries)
                .mapToObj(i -> ("entry " + System.nanoTime()).getBytes(StandardCharsets.UTF_8))
                .toList());
    }
}
