package org.sunbid.network.witness;

import java.time.Instant;
import java.util.Optional;
import org.sunbid.sealing.log.SignedNote;

/**
 * A log as this witness has seen it.
 *
 * @param peer whose log it is
 * @param note the newest checkpoint that continued all before it; empty when none was seen yet
 * @param size entries of that checkpoint
 * @param seenAt when it was seen first
 * @param lookedAt when the log last showed itself; a look that failed is none
 * @param problem reason code of what was wrong at the last look; empty when nothing was
 * @param evidence the note that does not continue the other one; stays once it was found
 */
public record WitnessedLog(
        String peer,
        Optional<String> note,
        long size,
        Optional<Instant> seenAt,
        Instant lookedAt,
        Optional<String> problem,
        Optional<String> evidence) {

    Optional<SignedNote> newest() {
        return note.map(SignedNote::parse);
    }
}
