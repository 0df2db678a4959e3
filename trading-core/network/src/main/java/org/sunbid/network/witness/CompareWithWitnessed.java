package org.sunbid.network.witness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.sunbid.network.peer.Peer;
import org.sunbid.network.peer.PeerFailedException;
import org.sunbid.network.peer.Peers;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.log.Checkpoint;
import org.sunbid.sealing.log.Sighting;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TrustedLogs;

/**
 * Holds a checkpoint that somebody was given against the newest one that this witness has signed: the log must have grown
 * from the one to the other. So somebody who was shown a log of their own finds out.
 */
@ApplicationScoped
public class CompareWithWitnessed {

    private final Peers peers;
    private final WitnessedLogs seen;
    private final TrustedAuthorities trust;

    CompareWithWitnessed(Peers peers, WitnessedLogs seen, TrustedAuthorities trust) {
        this.peers = peers;
        this.seen = seen;
        this.trust = trust;
    }

    /**
     * Compares.
     *
     * @param givenAt when it was given at the latest
     * @return what was seen of the log, which continues the given checkpoint
     * @throws SealingException {@code log.not-witnessed} when this witness does not watch the log or has not seen it grow so
     *     far yet; {@code log.shown-smaller} when it has not although it looked later, by more than {@link Sighting#BOUND};
     *     {@code log.unreachable} when the log's files cannot be had; {@code log.consistency} when it is another log under the
     *     same name; {@code log.*}
     */
    public WitnessedLog compare(SignedNote given, Instant givenAt) {
        TrustedLogs logs = trust.logs();
        Checkpoint checkpoint = logs.verify(given);
        WitnessedLog log = seen.all().stream()
                .filter(each ->
                        each.newest().filter(note -> isOf(checkpoint, note)).isPresent())
                .findFirst()
                .orElseThrow(() -> new SealingException("log.not-witnessed", checkpoint.origin()));
        Peer peer = peers.find(log.peer()).orElseThrow(() -> new SealingException("log.not-witnessed", log.peer()));
        try {
            new Sighting(logs.verify(log.newest().orElseThrow()), log.lookedAt())
                    .requireContinued(checkpoint, givenAt, new RemoteLog(peer.url()));
            return log;
        } catch (PeerFailedException away) {
            throw new SealingException("log.unreachable", peer.id(), away);
        }
    }

    private static boolean isOf(Checkpoint checkpoint, SignedNote note) {
        return note.text().startsWith(checkpoint.origin() + "\n");
    }
}
