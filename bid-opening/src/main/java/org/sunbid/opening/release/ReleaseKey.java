package org.sunbid.opening.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.opening.attribution.Evidence;
import org.sunbid.opening.attribution.ReleaseAttempts;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.hall.Halls;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.trading.bid.ShownTime;

/**
 * A bidder releases the content key of its own bid from its own computer (O20 30): inside the window, signed by the
 * bidder, wrapped to the platform, and the very key the seal committed to.
 */
@ApplicationScoped
public class ReleaseKey {

    private final Halls halls;
    private final HallEvents events;
    private final Releases releases;
    private final ReleaseAttempts attempts;
    private final Audit audit;
    private final DatabaseClock clock;

    ReleaseKey(
            Halls halls,
            HallEvents events,
            Releases releases,
            ReleaseAttempts attempts,
            Audit audit,
            DatabaseClock clock) {
        this.halls = halls;
        this.events = events;
        this.releases = releases;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the key; the bid is decrypted next, unless it waits for its custodians too. */
    public Outcome<HallBidState> release(String code, Actor actor, SignedRelease release) {
        Optional<HallBid> bid =
                QuarkusTransaction.requiringNew().call(() -> actor.uscc().flatMap(uscc -> halls.bidOf(code, uscc)));
        if (bid.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        if (!bid.get().hall().subject().releasePolicy().needsBidder()) {
            return Outcome.refused(HallRefusal.NO_BIDDERS_KEY);
        }
        try {
            releases.accept(bid.get().bidId(), release, clock.now()).close();
        } catch (SealingException fault) {
            return noted(bid.get(), new Outcome.Refused<>(List.of(SealingRefusal.reason(fault))));
        }
        return noted(bid.get(), QuarkusTransaction.requiringNew().call(() -> note(code, actor, release)));
    }

    /** What was turned away is evidence, should the bid stay closed (O20 31). */
    private Outcome<HallBidState> noted(HallBid bid, Outcome<HallBidState> outcome) {
        if (!outcome.reasons().isEmpty() && bid.release().isEmpty()) {
            String code = outcome.reasons().get(0).code().code();
            QuarkusTransaction.requiringNew()
                    .run(() -> attempts.turnedAway(bid.bidId(), new Evidence.Attempt(clock.now(), code)));
        }
        return outcome;
    }

    private Outcome<HallBidState> note(String code, Actor actor, SignedRelease release) {
        Hall hall = halls.locked(code).orElseThrow();
        HallBid bid = halls.bidOf(code, actor.uscc().orElseThrow()).orElseThrow();
        if (isSame(bid, release)) {
            return Outcome.done(bid.state());
        }
        Instant now = clock.now();
        return mayRelease(hall, bid, now).then(() -> {
            hall.release(bid, release, now);
            events.append(hall, HallEventKind.KEY_RELEASED, Optional.of(bid.ordinal()), now);
            audit.record("bid-key-released", bid.bidId().toString(), Map.of("lot", hall.lotCode()));
            return bid.state();
        });
    }

    /** The same release once more, because its answer was lost on the way. */
    private static boolean isSame(HallBid bid, SignedRelease release) {
        return bid.release()
                .filter(stored -> Arrays.equals(stored.json(), release.json()))
                .isPresent();
    }

    private static Decision mayRelease(Hall hall, HallBid bid, Instant now) {
        if (hall.suspendedSince().isPresent()) {
            return Decision.refused(HallRefusal.SUSPENDED);
        }
        if (bid.release().isPresent()) {
            return Decision.refused(HallRefusal.ALREADY_RELEASED);
        }
        if (hall.state() != HallState.DECRYPTING || !hall.window().contains(now)) {
            return Decision.refused(
                    HallRefusal.WINDOW_CLOSED, ShownTime.of(hall.window().end()));
        }
        return Decision.require(bid.state() == HallBidState.WAITING, HallRefusal.ALREADY_RELEASED);
    }
}
