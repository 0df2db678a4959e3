package org.sunbid.evaluation.call;

import io.quarkus.websockets.next.UserData.TypedKey;
import java.util.UUID;

/**
 * With what somebody was let in at the handshake, kept with the line to ask again.
 *
 * @param line the id under which the others know this line
 * @param token of the session
 * @param workstation secret of the machine; empty for none
 */
record CallPass(UUID line, Caller caller, String token, String workstation) {

    static final TypedKey<CallPass> KEY = new TypedKey<>("sunbid.call");

    String lot() {
        return caller.lot();
    }

    /** Tells nothing of the secrets. */
    @Override
    public String toString() {
        return "CallPass[" + line + "]";
    }
}
