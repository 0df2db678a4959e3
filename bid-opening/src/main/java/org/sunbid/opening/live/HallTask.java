package org.sunbid.opening.live;

import java.util.Optional;
import org.sunbid.opening.hall.HallState;

/** What an opening asks of somebody now. */
public enum HallTask {
    /** Of a bidder: to release the key of its bid. */
    RELEASE_KEY,
    /** Of a custodian: to give its part. */
    GIVE_PART,
    /** Of a bidder: to confirm what was read out. */
    CONFIRM,
    /** Of the host: to rule on whose account a bid stays closed. */
    RULE,
    /** Of a supervisor: to see the rulings. */
    SEE_RULINGS,
    /** Of the host: to give its share of the chance. */
    GIVE_SHARE,
    /** Of the host: to open the draw anew. */
    DRAW_ANEW,
    /** Of the host: to sign the record. */
    SIGN_RECORD,
    /** Of the host: to hold the opening. */
    HOLD_OPENING;

    /** What the hall asks of its viewer; the most pressing of several. */
    public static Optional<HallTask> of(HallView hall) {
        if (hall.mayRelease()) {
            return Optional.of(RELEASE_KEY);
        }
        if (hall.mayOpen()) {
            return Optional.of(GIVE_PART);
        }
        if (hall.mayConfirm()) {
            return Optional.of(CONFIRM);
        }
        if (!hall.unruled().isEmpty()) {
            return Optional.of(RULE);
        }
        if (hall.maySee()) {
            return Optional.of(SEE_RULINGS);
        }
        if (hall.mayShare() || hall.mayDrawAnew()) {
            return Optional.of(hall.mayShare() ? GIVE_SHARE : DRAW_ANEW);
        }
        return hall.hosts()
                ? Optional.of(hall.state() == HallState.RECORDING ? SIGN_RECORD : HOLD_OPENING)
                : Optional.empty();
    }
}
