package org.sunbid.platform.limit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The buckets of all callers, the least recently used forgotten first, so that memory stays bounded. */
@Singleton
public class RateLimits {

    private static final int LIMIT_BUCKETS = 50_000;

    private final double factor;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > LIMIT_BUCKETS;
        }
    };

    @Inject
    RateLimits(@ConfigProperty(name = "sunbid.rate-limit.factor", defaultValue = "1") double factor) {
        this(factor, System::nanoTime);
    }

    RateLimits(double factor, LongSupplier nanos) {
        this.factor = factor;
        this.nanos = nanos;
    }

    /**
     * Takes one request from a caller's allowance.
     *
     * @param key who and what for
     * @param perMinute allowed, before the configured factor
     * @return false when it is used up
     */
    public synchronized boolean take(String key, int perMinute) {
        long now = nanos.getAsLong();
        return buckets.computeIfAbsent(key, any -> new Bucket(perMinute * factor, now))
                .take(now);
    }
}
