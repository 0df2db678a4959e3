package org.sunbid.opening.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.sealing.seal.Envelope;

/** What is known of an opening beside its state and its bids: what is opened, when, and how it ended. No state of its own. */
abstract class HallFacts {

    /** What is opened, and by whom. */
    public abstract HallSubject subject();

    abstract HallClock clock();

    public String lotCode() {
        return subject().lotCode();
    }

    /** Its own code; the lot's, unless prices are opened in it. */
    public String code() {
        return subject().code();
    }

    /** Offers are opened in it, and read out. */
    public boolean opensPrices() {
        return subject().envelope().holdsOffer();
    }

    /** Applications for prequalification are opened in it: who applied stays secret. */
    public boolean namesNobody() {
        return subject().envelope() == Envelope.APPLICATION;
    }

    public Instant convenedAt() {
        return clock().convenedAt();
    }

    /** The decryption window as it stands. */
    public DecryptionWindow window() {
        return clock().window();
    }

    /** By how much the host may still extend the window. */
    public Duration extensionLeft() {
        return clock().extensionLeft();
    }

    public Optional<Instant> suspendedSince() {
        return clock().suspendedSince();
    }

    public Optional<Instant> readOutAt() {
        return clock().readOutAt();
    }

    public Optional<Instant> endedAt() {
        return clock().endedAt();
    }

    /** Why there was no opening, a stable code. */
    public Optional<String> failure() {
        return clock().failure();
    }
}
