package org.sunbid.rehearsal.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.DealPlan;
import org.sunbid.rehearsal.Direction;
import org.sunbid.rehearsal.Moments;
import org.sunbid.rehearsal.Papers;
import org.sunbid.rehearsal.Platforms;
import org.sunbid.rehearsal.Programme;
import org.sunbid.rehearsal.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A deal in the course of which each of the six processes is killed once; nothing may be lost and nothing doubled. */
@Command(
        name = "crash",
        mixinStandardHelpOptions = true,
        description = "Plays a deal while every process is killed once.")
public final class CrashRehearsal implements Callable<Integer> {

    private static final Duration PERSISTENCE = Duration.ofMinutes(5);
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(60);

    @Mixin
    private Platforms platforms;

    @Option(names = "--start", required = true, paramLabel = "SCRIPT", description = "starts a platform again")
    private Path start;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        Stage quiet = platforms.stage(directed(Moments.NONE));
        Killer killer = new Killer(platforms.data(), new Script(start, quiet), out);
        Programme programme = new Programme(platforms.stage(directed(killer)), List.of(DealPlan.builtIn()), out);
        boolean whole = programme.play();
        programme.summary().tell(out);
        boolean killed = killer.allDiedAndCameBack();
        boolean once = exactlyOnce(quiet);
        return whole && killed && once ? 0 : 1;
    }

    private static Direction directed(Moments moments) {
        Papers papers = new ThickBids();
        return new Direction(moments, papers, PERSISTENCE, PERSISTENCE);
    }

    private boolean exactlyOnce(Stage stage) throws Exception {
        Census census = new Census(stage);
        List<Chain> chains;
        try {
            chains = Await.until("every message, handled once", SETTLED_WITHIN, () -> Optional.of(census.chains())
                    .filter(seen -> seen.stream().allMatch(Chain::exactlyOnce)));
        } catch (IllegalStateException unsettled) {
            chains = census.chains();
        }
        Census.tell(chains, out);
        boolean once = !chains.isEmpty() && chains.stream().allMatch(Chain::exactlyOnce);
        out.printf("%n%s%n", once ? "Every message took effect exactly once." : "NOT every message took effect once.");
        return once;
    }
}
