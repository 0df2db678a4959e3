package org.sunbid.trading.bid.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this node takes in at once.
 *
 * <p>{@code sunbid.intake.chunks} and {@code .bytes}: chunks on their way, and their bytes; {@code .chunks-per-bidder}: of
 * one organisation; {@code .waiting} and {@code .wait}: how many more wait for a place, and how long; {@code .slowest}:
 * bytes a second, on average, below which a sender is broken off after {@code .grace}; {@code sunbid.vault.keep-free}:
 * bytes that stay free where chunks are written.
 */
@Singleton
public class IntakeLimits {

    private final int chunks;
    private final int chunksOfOne;
    private final long bytes;
    private final int waiting;
    private final Duration wait;
    private final long slowestBytesPerSecond;
    private final Duration grace;
    private final long keepFreeBytes;

    @Inject
    IntakeLimits(
            @ConfigProperty(name = "sunbid.intake.chunks", defaultValue = "64") int chunks,
            @ConfigProperty(name = "sunbid.intake.chunks-per-bidder", defaultValue = "6") int chunksOfOne,
            @ConfigProperty(name = "sunbid.intake.bytes", defaultValue = "536870912") long bytes,
            @ConfigProperty(name = "sunbid.intake.waiting", defaultValue = "64") int waiting,
            @ConfigProperty(name = "sunbid.intake.wait", defaultValue = "PT2S") Duration wait,
            @ConfigProperty(name = "sunbid.intake.slowest", defaultValue = "16384") long slowestBytesPerSecond,
            @ConfigProperty(name = "sunbid.intake.grace", defaultValue = "PT30S") Duration grace,
            @ConfigProperty(name = "sunbid.vault.keep-free", defaultValue = "1073741824") long keepFreeBytes) {
        this.chunks = chunks;
        this.chunksOfOne = chunksOfOne;
        this.bytes = bytes;
        this.waiting = waiting;
        this.wait = wait;
        this.slowestBytesPerSecond = slowestBytesPerSecond;
        this.grace = grace;
        this.keepFreeBytes = keepFreeBytes;
    }

    /** Limits of a test: so many chunks in all and of one bidder, so many that wait for this long. */
    static IntakeLimits of(int chunks, int chunksOfOne, int waiting, Duration wait) {
        return new IntakeLimits(chunks, chunksOfOne, Long.MAX_VALUE, waiting, wait, 1, Duration.ofHours(1), 0);
    }

    int chunks() {
        return chunks;
    }

    int chunksOfOne() {
        return chunksOfOne;
    }

    long bytes() {
        return bytes;
    }

    int waiting() {
        return waiting;
    }

    Duration patience() {
        return wait;
    }

    /** Bytes a second. */
    public long slowest() {
        return slowestBytesPerSecond;
    }

    /** How long a sender may be as slow as it likes. */
    public Duration grace() {
        return grace;
    }

    long keepFree() {
        return keepFreeBytes;
    }
}
