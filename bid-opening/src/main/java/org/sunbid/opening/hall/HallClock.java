package org.sunbid.opening.hall;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The times of a hall: when it convened, how long its window is, what was added to it and why, and how it ended. */
@Embeddable
class HallClock {

    private Instant convenedAt;
    private long windowMillis;
    private long unavailableMillis;
    private long suspendedMillis;
    private long extendedMillis;
    private long extensionLimitMillis;
    private Instant suspendedSince;
    private Instant readOutAt;
    private Instant endedAt;
    private String failure;

    /** For Hibernate. */
    protected HallClock() {}

    HallClock(Instant convenedAt, Duration window, Duration longestExtension) {
        this.convenedAt = convenedAt;
        this.windowMillis = window.toMillis();
        this.extensionLimitMillis = longestExtension.toMillis();
    }

    void wasUnavailable(Duration span) {
        unavailableMillis += span.toMillis();
    }

    void extend(Duration by) {
        extendedMillis += by.toMillis();
    }

    void suspend(Instant now) {
        suspendedSince = now;
    }

    void resume(Instant now) {
        suspendedMillis += Duration.between(suspendedSince, now).toMillis();
        suspendedSince = null;
    }

    void readOut(Instant now) {
        readOutAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void fail(HallRefusal reason, Instant now) {
        failure = reason.code();
        endedAt = now;
    }

    Optional<Instant> readOutAt() {
        return Optional.ofNullable(readOutAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    Instant convenedAt() {
        return convenedAt;
    }

    Optional<Instant> suspendedSince() {
        return Optional.ofNullable(suspendedSince);
    }

    /** What the host may still add. */
    Duration extensionLeft() {
        return Duration.ofMillis(Math.max(0, extensionLimitMillis - extendedMillis));
    }

    DecryptionWindow window() {
        return new DecryptionWindow(
                convenedAt,
                Duration.ofMillis(windowMillis),
                Duration.ofMillis(extendedMillis),
                Duration.ofMillis(unavailableMillis),
                Duration.ofMillis(suspendedMillis));
    }
}
