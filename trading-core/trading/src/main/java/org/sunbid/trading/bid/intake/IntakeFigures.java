package org.sunbid.trading.bid.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.LongSupplier;

/** What became of chunks on this node: since it started, and in the last seconds. */
@Singleton
public class IntakeFigures {

    private static final int SECONDS = 10;
    private static final int LONGEST_SECONDS = 10;
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final LongSupplier nanos;
    private final long[] second = new long[SECONDS];
    private final int[] storedThen = new int[SECONDS];
    private final int[] refusedThen = new int[SECONDS];
    private long stored;
    private long bytes;
    private long refused;
    private long broken;

    @Inject
    IntakeFigures() {
        this(System::nanoTime);
    }

    IntakeFigures(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Counts since the node started.
     *
     * @param stored chunks that were verified and stored
     * @param bytes of these
     * @param refused chunks for which there was no place or no room
     * @param broken chunks whose sender went away or was too slow, or that the vault could not take
     */
    public record Counts(long stored, long bytes, long refused, long broken) {}

    /** A chunk was verified and stored. */
    public synchronized void stored(long length) {
        stored++;
        bytes += length;
        storedThen[slot()]++;
    }

    /** A chunk was not begun for want of a place or of room. */
    synchronized void refused() {
        refused++;
        refusedThen[slot()]++;
    }

    /** A chunk was begun and did not come to its end. */
    public synchronized void broken() {
        broken++;
    }

    /** All of them now. */
    public synchronized Counts counts() {
        return new Counts(stored, bytes, refused, broken);
    }

    /**
     * After how many seconds somebody without a place should ask again: as long as serving all who were refused lately
     * takes at the pace of lately; between 1 and {@value #LONGEST_SECONDS}, so that nobody sleeps through a deadline.
     */
    synchronized int secondsToComeBack() {
        slot();
        int served = 0;
        int turnedAway = 0;
        for (int i = 0; i < SECONDS; i++) {
            boolean recent = second[i] > now() - SECONDS;
            served += recent ? storedThen[i] : 0;
            turnedAway += recent ? refusedThen[i] : 0;
        }
        return Math.max(1, Math.min(LONGEST_SECONDS, turnedAway * SECONDS / Math.max(1, served)));
    }

    private int slot() {
        long now = now();
        int slot = (int) Math.floorMod(now, (long) SECONDS);
        if (second[slot] != now) {
            second[slot] = now;
            storedThen[slot] = 0;
            refusedThen[slot] = 0;
        }
        return slot;
    }

    private long now() {
        return Math.floorDiv(nanos.getAsLong(), NANOS_A_SECOND);
    }
}
