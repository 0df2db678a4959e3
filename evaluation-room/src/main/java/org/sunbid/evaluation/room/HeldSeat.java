package org.sunbid.evaluation.room;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A member's seat as a save needs it, read in the statement that holds it: what a sheet does every few seconds reads none of
 * the rest of the room.
 *
 * @param member id of the member
 * @param present they have checked in
 * @param scored they have submitted their points
 * @param seen when they were last at the table
 * @param session id of the session
 * @param version of the session; each time it moves on it is another
 * @param state where the session stands
 * @param now the database's time of the reading
 */
record HeldSeat(
        UUID member,
        boolean present,
        boolean scored,
        Optional<Instant> seen,
        UUID session,
        long version,
        SessionState state,
        Instant now) {}
