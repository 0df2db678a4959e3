package org.sunbid.sealing.log;

import java.time.Duration;
import java.time.Instant;
import org.sunbid.sealing.SealingException;

/**
 * A log as a witness has seen it. Held against what somebody was promised, it shows a log that was told to one person alone:
 * the witness must have been shown as much by then, and the same.
 *
 * @param seen the newest checkpoint that the witness has signed
 * @param lookedAt when it last looked, and the log had no more
 */
public record Sighting(Checkpoint seen, Instant lookedAt) {

    /** A look that is so much later than a promise counts against it; clocks differ less, and a look takes less. */
    public static final Duration BOUND = Duration.ofMinutes(10);

    /**
     * Returns silently when what was seen continues what was promised.
     *
     * @param promised a checkpoint that somebody was given
     * @param promisedAt when it was given at the latest
     * @param tiles the log's files; what they say is believed only as far as it proves the step
     * @throws SealingException {@code log.shown-smaller} when the witness looked later by more than {@link #BOUND} and still saw
     *     a smaller log; {@code log.not-witnessed} when it saw a smaller one and has not looked so late yet; {@code
     *     log.consistency} when it saw another tree; {@code log.broken}, {@code log.range} when the files do not let it be told
     */
    public void requireContinued(Checkpoint promised, Instant promisedAt, TileStorage tiles) {
        if (promised.origin().equals(seen.origin()) && seen.size() < promised.size()) {
            boolean late = lookedAt.isAfter(promisedAt.plus(BOUND));
            throw new SealingException(
                    late ? "log.shown-smaller" : "log.not-witnessed",
                    "seen up to " + seen.size() + " at " + lookedAt + ", promised " + promised.size());
        }
        LogWitness.requirePrefix(promised, seen, tiles);
    }
}
