package org.sunbid.opening.hall;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/**
 * The one table by which a hall goes from state to state: to a state that follows, and not while it is suspended. Use cases
 * ask before they act, the hall itself asks again.
 */
public final class HallTransition {

    private HallTransition() {}

    /** Whether a hall may go from one state to the other; refused as suspended, as no step of an opening, or as both. */
    public static Decision check(HallState from, HallState to, boolean suspended) {
        return Decision.all(List.of(
                Decision.require(!suspended, HallRefusal.SUSPENDED),
                Decision.require(from.next().contains(to), HallRefusal.NO_SUCH_STEP, from, to)));
    }

    /** Whether this hall may go there now. */
    public static Decision check(Hall hall, HallState to) {
        return check(hall.state(), to, hall.suspendedSince().isPresent());
    }
}
