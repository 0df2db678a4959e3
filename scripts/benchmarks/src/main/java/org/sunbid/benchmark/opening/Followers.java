package org.sunbid.benchmark.opening;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The browsers of those who watch a hall: each fetches the page behind the events, at the pace that the page's script keeps. */
final class Followers implements AutoCloseable {

    private static final Pattern NEWEST = Pattern.compile("data-newest=\"(\\d+)\"");
    private static final double FOLLOW_AFTER_MILLIS = 200;
    private static final double PATIENCE = 4;
    private static final double NANOS_A_MILLI = 1e6;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final HttpRequest page;
    private final List<Follower> all = new ArrayList<>();
    private final Map<Long, Instant> events = new ConcurrentHashMap<>();
    private final List<Double> delays = new ArrayList<>();
    private int fetched;
    private int failed;

    Followers(int count, URI page, long shown) {
        this.page = HttpRequest.newBuilder(page).timeout(Duration.ofMinutes(1)).build();
        for (int i = 0; i < count; i++) {
            all.add(new Follower(shown));
        }
    }

    private static final class Follower {
        private long seen;
        private long shown;
        private boolean fetching;
        private double tookMillis;

        Follower(long shown) {
            this.shown = shown;
        }
    }

    /** One of them has heard of an event. */
    synchronized void heard(int follower, Happened event) {
        events.putIfAbsent(event.seq(), event.at());
        Follower one = all.get(follower);
        one.seen = event.seq();
        follow(one);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong is counted as nothing shown
    private synchronized void follow(Follower one) {
        if (!one.fetching && one.shown < one.seen && !timer.isShutdown()) {
            one.fetching = true;
            double after = Math.max(FOLLOW_AFTER_MILLIS, PATIENCE * one.tookMillis)
                    * (0.75 + ThreadLocalRandom.current().nextDouble() / 2);
            timer.schedule(() -> fetch(one), Math.round(after), TimeUnit.MILLISECONDS);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // as above
    private void fetch(Follower one) {
        long began = System.nanoTime();
        http.sendAsync(page, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            one.tookMillis = (System.nanoTime() - began) / NANOS_A_MILLI;
            came(one, failure == null ? newest(answer) : 0);
        });
    }

    private static long newest(HttpResponse<String> answer) {
        Matcher found = NEWEST.matcher(answer.body());
        return answer.statusCode() == 200 && found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private synchronized void came(Follower one, long newest) {
        Instant now = Instant.now();
        fetched++;
        failed += newest == 0 ? 1 : 0;
        for (long seq = one.shown + 1; seq <= newest && events.containsKey(seq); seq++) {
            delays.add(Duration.between(events.get(seq), now).toNanos() / NANOS_A_MILLI);
            one.shown = seq;
        }
        one.fetching = false;
        follow(one);
    }

    /** From each event to the arrival of the first page of each follower that has its outcome, in milliseconds. */
    synchronized double[] delays() {
        return delays.stream().mapToDouble(Double::doubleValue).toArray();
    }

    synchronized int fetched() {
        return fetched;
    }

    synchronized int failed() {
        return failed;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
