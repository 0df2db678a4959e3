package org.sunbid.network.inbox;

import java.time.Instant;

/**
 * How far a chain of another platform has been followed.
 *
 * @param issuer whose
 * @param audience for whom
 * @param handled last number passed
 * @param complete up to here nothing is missing
 * @param waiting messages that have come and are not handled yet
 * @param dead letters among those passed
 * @param stopped found broken; waits for an operator
 * @param lastAt when the last message came; null when none has
 */
public record ChainState(
        String issuer,
        String audience,
        long handled,
        long complete,
        long waiting,
        long dead,
        boolean stopped,
        Instant lastAt) {}
