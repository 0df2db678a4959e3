package org.sunbid.platform.limit;

/** A bucket that holds up to a minute's worth of tokens and fills evenly. Not safe for use by several threads. */
final class Bucket {

    private static final double NANOS_PER_MINUTE = 60e9;

    private final double perMinute;
    private double tokens;
    private long filledAt;

    Bucket(double perMinute, long nanos) {
        this.perMinute = perMinute;
        this.tokens = perMinute;
        this.filledAt = nanos;
    }

    /** Takes a token; false when there is none. */
    boolean take(long nanos) {
        tokens = Math.min(perMinute, tokens + (nanos - filledAt) * perMinute / NANOS_PER_MINUTE);
        filledAt = nanos;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
