package org.sunbid.opening.hall;

import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;

/**
 * What somebody is in a hall, and so what they see. All bidders of the lot may be present (O20 29); the public sees what
 * is published.
 */
public enum Attendance {
    /** Holds the opening: the agency, or the tenderee without one. */
    HOST,
    /** The tenderee, where an agency holds the opening. */
    TENDEREE,
    /** Has a bid in this hall. */
    BIDDER,
    /** Keeps a share of the key that opens these bids; the platform's order names the bidders to it (PROTOCOL.md §17.1). */
    CUSTODIAN,
    SUPERVISOR,
    /** Anyone else. */
    PUBLIC;

    /**
     * What this person is in the hall; nobody logged in is the public. Whoever is several things is the first of them.
     *
     * @param custodian the person is a custodian of the hall's key
     */
    public static Attendance of(Hall hall, Optional<Actor> actor, boolean custodian) {
        if (actor.isEmpty()) {
            return PUBLIC;
        }
        Actor person = actor.get();
        if (isHost(hall, person)) {
            return HOST;
        }
        if (person.actsFor(hall.subject().tendereeUscc())) {
            return TENDEREE;
        }
        if (person.uscc().flatMap(hall::bidOf).isPresent()) {
            return BIDDER;
        }
        if (custodian) {
            return CUSTODIAN;
        }
        return person.is(Role.SUPERVISOR) ? SUPERVISOR : PUBLIC;
    }

    /** Acts for the one who holds the opening, as its agency or tenderee. */
    public static boolean isHost(Hall hall, Actor actor) {
        return actor.actsFor(hall.subject().hostUscc()) && (actor.is(Role.AGENCY) || actor.is(Role.TENDEREE));
    }

    /** Sees the bidders and their states while bids are decrypted. */
    public boolean isPresent() {
        return this != PUBLIC;
    }
}
