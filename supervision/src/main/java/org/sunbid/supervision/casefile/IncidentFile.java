package org.sunbid.supervision.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunbid.network.message.IncidentHealth;
import org.sunbid.network.message.IncidentRefusal;
import org.sunbid.network.message.SubmissionIncidentReported;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.receipt.Ticket;

/**
 * An incident of submission with what a supervisor asks of it first: whether the platform turned the bidder away, ran all
 * the time, and how wrong the client's clock goes. It judges nothing.
 *
 * @param told by the trading platform
 */
public record IncidentFile(SubmissionIncidentReported told) {

    /** Refusals for want of the platform's own room; all others concern what the bidder sent, or when. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("bid.busy", "bid.vault-full", "bid.vault-away");

    private static final long WRONG_BY_SECONDS = 2;

    /** When the ticket says that it was given; empty where it cannot be read. Its signature is not verified here. */
    public Optional<Instant> ticketAt() {
        try {
            return Optional.of(
                    Ticket.read(told.ticket().getBytes(StandardCharsets.UTF_8)).issuedAt());
        } catch (SealingException unreadable) {
            return Optional.empty();
        }
    }

    /** Requests that were refused of this bid. */
    public long refused() {
        return told.refusals().stream().mapToLong(IncidentRefusal::requests).sum();
    }

    /** Those of them for which the platform had no place or no room. */
    public long refusedForWant() {
        return told.refusals().stream()
                .filter(this::isForWant)
                .mapToLong(IncidentRefusal::requests)
                .sum();
    }

    /** See {@link #refusedForWant}. */
    public boolean isForWant(IncidentRefusal refusal) {
        return OF_THE_PLATFORM.contains(refusal.code());
    }

    /** Samples in which any node refused a chunk or lost one. */
    public long troubledSamples() {
        return told.health().stream().filter(IncidentFile::isTroubled).count();
    }

    private static boolean isTroubled(IncidentHealth sample) {
        return sample.refused() > 0 || sample.broken() > 0;
    }

    /** The longest time between two samples, of whichever nodes: for so long none ran. */
    public long longestSilenceSeconds() {
        List<Instant> at =
                told.health().stream().map(IncidentHealth::at).sorted().toList();
        long longest = 0;
        for (int i = 1; i < at.size(); i++) {
            longest =
                    Math.max(longest, Duration.between(at.get(i - 1), at.get(i)).toSeconds());
        }
        return longest;
    }

    /** By how many seconds the client's clock was ahead of the platform's when it reported, the way of the report included. */
    public long clockAheadSeconds() {
        return Duration.between(told.at(), told.sentAt()).toSeconds();
    }

    /** The same where it was behind. */
    public long clockBehindSeconds() {
        return -clockAheadSeconds();
    }

    /** The client's times have to be read with that in mind. */
    public boolean isClockWrong() {
        return Math.abs(clockAheadSeconds()) > WRONG_BY_SECONDS;
    }

    /** Somebody wrote it on the bidder's page; a client sends no words of its own. */
    public boolean isByHand() {
        return told.account() != null;
    }
}
