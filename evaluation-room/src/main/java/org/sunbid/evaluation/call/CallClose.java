package org.sunbid.evaluation.call;

import io.quarkus.websockets.next.CloseReason;
import org.sunbid.evaluation.room.RoomRefusal;
import org.sunbid.platform.rule.ReasonCode;

/** Why the platform ends somebody's line; the codes are told to browsers and never change. */
enum CallClose {
    /** The line is unknown here; come again. */
    LOST(4000, "call.lost"),
    /** What came was no message of a call. */
    MALFORMED(4400, "call.malformed"),
    /** The log-in has ended. */
    LOGGED_OUT(4401, "call.logged-out"),
    /** No seat any more, and no right to watch. */
    NOT_ALLOWED(4403, "call.not-allowed"),
    /** The same person has opened the call elsewhere. */
    REPLACED(4409, "call.replaced"),
    /** The tender stands still, or the session is over. */
    STANDS_STILL(4423, "call.stands-still"),
    /** More messages than browsers need. */
    TOO_OFTEN(4429, "call.too-often"),
    /** As many as a call of browsers carries are in it. */
    FULL(4503, "call.full");

    private final int code;
    private final String word;

    CallClose(int code, String word) {
        this.code = code;
        this.word = word;
    }

    CloseReason reason() {
        return new CloseReason(code, word);
    }

    /** By what an open line ends when {@link MayCall} refuses it. */
    static CallClose of(ReasonCode refusal) {
        return refusal == RoomRefusal.SUSPENDED
                        || refusal == RoomRefusal.LOT_ENDED
                        || refusal == RoomRefusal.WRONG_STAGE
                ? STANDS_STILL
                : NOT_ALLOWED;
    }
}
