package org.sunbid.network.message;

import java.time.Instant;

/**
 * 取消中标: an award fell away before its contract; another candidate may be awarded, or the lot ends (REG 55).
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param winner who had won
 * @param ground GAVE_UP, FORCE_MAJEURE, NO_PERFORMANCE_BOND or UNLAWFUL
 * @param reason for readers
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "AwardCancelled", version = 1)
public record AwardCancelled(String tender, String lot, Party winner, String ground, String reason, Instant at)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
