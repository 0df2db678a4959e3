package org.sunbid.network.witness;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.sunbid.network.peer.Peer;
import org.sunbid.network.peer.PeerFailedException;
import org.sunbid.network.peer.Peers;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.log.LogWitness;
import org.sunbid.sealing.log.SignedNote;

/** Looks at the logs of other platforms and signs what continues what was seen. */
@ApplicationScoped
public class WatchLogs {

    private static final Logger LOG = Logger.getLogger(WatchLogs.class);
    private static final String FORKED = "log.consistency";
    private static final String AWAY = "log.unreachable";
    private static final Set<String> SHOWN = Set.of(FORKED, "log.older");

    private final WitnessConfig config;
    private final Peers peers;
    private final WitnessKey key;
    private final WitnessedLogs seen;
    private final TrustedAuthorities trust;
    private final DatabaseClock clock;

    WatchLogs(
            WitnessConfig config,
            Peers peers,
            WitnessKey key,
            WitnessedLogs seen,
            TrustedAuthorities trust,
            DatabaseClock clock) {
        this.config = config;
        this.peers = peers;
        this.key = key;
        this.seen = seen;
        this.trust = trust;
        this.clock = clock;
    }

    /** Looks at all of them once. */
    @Scheduled(
            identity = "watch-logs",
            every = "${sunbid.witness.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void watch() {
        for (String name : config.logs().orElse(Set.of())) {
            peers.find(name).ifPresent(this::watch);
        }
    }

    private void watch(Peer peer) {
        Optional<SignedNote> newest = Optional.empty();
        try {
            RemoteLog log = new RemoteLog(peer.url());
            newest = Optional.of(log.newest());
            look(peer, log, newest.get());
        } catch (PeerFailedException away) {
            LOG.debugf(away, "the log of %s is not looked at", peer.id());
            seen.problem(peer.id(), AWAY, false, Optional.empty());
        } catch (SealingException wrong) {
            boolean forked = wrong.reasonCode().equals(FORKED);
            if (forked) {
                LOG.errorf("the log of %s does not continue what was seen: %s", peer.id(), wrong.getMessage());
            }
            String code = wrong.reasonCode();
            seen.problem(peer.id(), code, SHOWN.contains(code), newest.filter(note -> forked));
        }
    }

    private void look(Peer peer, RemoteLog log, SignedNote newest) {
        LogWitness witness = new LogWitness(key.signer(), trust.logs());
        Optional<SignedNote> before = seen.of(peer.id()).flatMap(WitnessedLog::newest);
        witness.requireContinued(before, newest, log);
        boolean known = before.filter(note -> note.text().equals(newest.text())).isPresent();
        if (known && witness.hasSigned(newest)) {
            seen.looked(peer.id());
        } else if (known
                || seen.keep(
                        peer.id(), before, newest, trust.logs().verify(newest).size())) {
            seen.looked(peer.id());
            log.cosign(witness.sign(newest, clock.now()));
        }
    }
}
