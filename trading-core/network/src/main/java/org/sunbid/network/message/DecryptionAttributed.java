package org.sunbid.network.message;

import java.time.Instant;

/**
 * A bid stayed closed in an opening, and on whose account: for supervision, sent when a rule applied, again when people
 * ruled and when a supervisor has seen it. Only ever after the deadline.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param bidder whose bid it is
 * @param side {@code BIDDER}, {@code PLATFORM} or {@code UNKNOWN}
 * @param cause stable name of the cause
 * @param rule name of the rule that applied
 * @param clause what rule or ruling rests on
 * @param reason of the ruling in words; null without one
 * @param ruledBy who ruled; null without a ruling
 * @param seenBy the supervisor who has seen the ruling; null before
 * @param evidence what was collected
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "DecryptionAttributed", version = 1)
public record DecryptionAttributed(
        String tender,
        String lot,
        Party bidder,
        String side,
        String cause,
        String rule,
        String clause,
        String reason,
        String ruledBy,
        String seenBy,
        DecryptionEvidence evidence,
        Instant at)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
