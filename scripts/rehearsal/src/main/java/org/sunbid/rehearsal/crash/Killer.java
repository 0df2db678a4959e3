package org.sunbid.rehearsal.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Moment;
import org.sunbid.rehearsal.Moments;
import org.sunbid.rehearsal.PlatformFolder;

/**
 * Kills each process once, at its moment, with the signal nobody can catch (kill -9), and has platforms started again as
 * whoever runs them would. Databases are left alone: their platforms have to bring them back.
 */
final class Killer implements Moments {

    private static final Duration BACK_WITHIN = Duration.ofMinutes(5);

    private final Path data;
    private final Restart restart;
    private final PrintStream out;
    private final Map<Victim, CompletableFuture<Double>> kills = new EnumMap<>(Victim.class);

    Killer(Path data, Restart restart, PrintStream out) {
        this.data = data;
        this.restart = restart;
        this.out = out;
    }

    /** How a platform is started again. */
    @FunctionalInterface
    interface Restart {
        /** Returns when it is ready. */
        void start(String platform) throws IOException, InterruptedException;
    }

    @Override
    public void reached(Moment moment, String lot) throws IOException {
        for (Victim victim : Victim.values()) {
            if (victim.moment() == moment && !kills.containsKey(victim)) {
                kill(victim);
            }
        }
    }

    /** Everybody died once and is back; a line is told of each. */
    boolean allDiedAndCameBack() throws InterruptedException {
        List<Victim> alive = new ArrayList<>();
        out.printf("%n%-24s %-44s %s%n", "killed with kill -9", "while", "back after");
        for (Victim victim : Victim.values()) {
            Optional<Double> seconds = back(victim);
            out.printf(
                    "%-24s %-44s %s%n",
                    victim,
                    victim.why(),
                    seconds.map(value -> String.format(Locale.ROOT, "%.1f s", value))
                            .orElse("NOT KILLED, OR NOT BACK"));
            seconds.ifPresentOrElse(value -> {}, () -> alive.add(victim));
        }
        return alive.isEmpty();
    }

    private Optional<Double> back(Victim victim) throws InterruptedException {
        if (!kills.containsKey(victim)) {
            return Optional.empty();
        }
        try {
            return Optional.of(kills.get(victim).get());
        } catch (java.util.concurrent.ExecutionException failed) {
            out.println("  " + failed.getCause());
            return Optional.empty();
        }
    }

    private void kill(Victim victim) throws IOException {
        PlatformFolder folder = new PlatformFolder(data, victim.platform());
        ProcessHandle process = (victim.isDatabase() ? folder.database() : folder.platform())
                .orElseThrow(() -> new IOException("does not run: " + victim));
        List<ProcessHandle> all = new ArrayList<>(List.of(process));
        if (victim.isDatabase()) {
            process.descendants().forEach(all::add);
        }
        long killed = System.nanoTime();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        out.printf("  ☠ kill -9 %d: %s, while %s%n", process.pid(), victim, victim.why());
        kills.put(victim, CompletableFuture.supplyAsync(() -> comeBack(victim, folder, killed)));
    }

    private Double comeBack(Victim victim, PlatformFolder folder, long killed) {
        try {
            if (victim.isDatabase()) {
                Await.until(victim.toString(), BACK_WITHIN, () -> answers(folder));
            } else {
                restart.start(victim.platform());
            }
        } catch (Exception e) {
            throw new IllegalStateException(victim + " did not come back", e);
        }
        return Duration.ofNanos(System.nanoTime() - killed).toMillis() / 1000.0;
    }

    private static Optional<Boolean> answers(PlatformFolder folder) throws IOException {
        try (Connection connection = folder.read()) {
            return Optional.of(connection.isValid(1));
        } catch (SQLException notYet) {
            return Optional.empty();
        }
    }
}
