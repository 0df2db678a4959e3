package org.sunbid.rehearsal.nodes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sunbid.rehearsal.DealPlan;
import org.sunbid.rehearsal.Direction;
import org.sunbid.rehearsal.Moments;
import org.sunbid.rehearsal.Papers;
import org.sunbid.rehearsal.PlatformFolder;
import org.sunbid.rehearsal.Platforms;
import org.sunbid.rehearsal.Played;
import org.sunbid.rehearsal.Programme;
import org.sunbid.rehearsal.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Three deals on two nodes: in one the leading node dies at each state of the hall, in one the database, in one the other. */
@Command(
        name = "nodes",
        mixinStandardHelpOptions = true,
        description = "Plays deals on two trading nodes while nodes and database are killed at each state of the hall.")
public final class NodesRehearsal implements Callable<Integer> {

    private static final Duration PERSISTENCE = Duration.ofMinutes(3);
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(10);
    private static final double MILLIS = 1000;

    @Mixin
    private Platforms platforms;

    @Option(names = "--start", required = true, paramLabel = "SCRIPT", description = "starts platforms and nodes")
    private Path start;

    @Option(names = "--first-port", defaultValue = "8083", paramLabel = "N", description = "port of node a")
    private int firstPort;

    @Option(names = "--second-port", defaultValue = "8084", paramLabel = "N", description = "port of node b")
    private int secondPort;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        Stage stage = stage(Moments.NONE);
        PlatformFolder folder = new PlatformFolder(stage.data(), "trading");
        try (SharedDatabase database = SharedDatabase.create(folder)) {
            StartScript script = new StartScript(start, stage);
            Node.Starting starting = node -> script.node(node, database.environment());
            List<Node> nodes = Cluster.nodes(stage.data(), firstPort, secondPort, starting);
            for (Node node : nodes) { // one after the other: the first makes the tables and the keys
                node.start();
            }
            Balancer balancer = Balancer.start(stage.trading().getPort(), nodes);
            try {
                script.platforms("public", "supervision");
                return play(new Cluster(nodes, database)) ? 0 : 1;
            } finally {
                balancer.close();
            }
        }
    }

    private boolean play(Cluster cluster) throws Exception {
        HallKiller killer = new HallKiller(cluster, stage(Moments.NONE), out);
        List<DealPlan> plans = Collections.nCopies(HallKiller.VICTIMS.size(), DealPlan.builtIn());
        Programme programme = new Programme(stage(killer), plans, 1, out);
        boolean holds = programme.play();
        cluster.settle();
        for (Played deal : programme.played()) {
            out.printf("%n%s%n", deal.tender());
            holds &= new HallProof(new PlatformFolder(platforms.data(), "trading"), deal.tender()).holds(out);
        }
        holds &= tell(killer.kills()) && killer.complete();
        out.printf(
                "%n%s%n", holds ? "Two nodes, one hall: nothing early, nothing lost, nothing twice." : "DOES NOT HOLD");
        return holds;
    }

    private boolean tell(List<Kill> kills) {
        out.printf("%n%-14s %-28s %-20s %s%n", "killed", "process", "at", "taken over after");
        for (Kill kill : kills) {
            out.printf(
                    Locale.ROOT,
                    "%-14s %-28s %-20s %.1f s%n",
                    kill.victim(),
                    kill.who(),
                    kill.moment(),
                    kill.takenOver().toMillis() / MILLIS);
        }
        return kills.stream().allMatch(kill -> kill.takenOver().compareTo(TAKEN_OVER_WITHIN) <= 0);
    }

    private Stage stage(Moments moments) {
        return platforms.stage(new Direction(moments, Papers.PLAIN, PERSISTENCE, PERSISTENCE));
    }

    /** The script that starts platforms, told where everything of this rehearsal is. */
    private record StartScript(Path start, Stage stage) {

        void platforms(String... names) throws IOException, InterruptedException {
            run(Map.of(), "--only", String.join(" ", names), "--trading-port", port(stage.trading()));
        }

        void node(Node node, Map<String, String> environment) throws IOException, InterruptedException {
            run(
                    environment,
                    "--only",
                    "trading",
                    "--node",
                    node.name(),
                    "--trading-url",
                    stage.trading().toString(),
                    "--trading-port",
                    String.valueOf(node.port()));
        }

        private void run(Map<String, String> environment, String... options) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(
                    start.toString(),
                    "--data",
                    stage.data().toString(),
                    "--day",
                    stage.day().toString(),
                    "--public-port",
                    port(stage.publicService()),
                    "--supervision-port",
                    port(stage.supervision())));
            command.addAll(Arrays.asList(options));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(environment);
            builder.environment().put("SUNBID_BUILT", "yes"); // who starts does not build
            Process process = builder.start();
            if (process.waitFor() != 0) {
                throw new IOException(start + " ended with " + process.exitValue());
            }
        }

        private static String port(java.net.URI platform) {
            return String.valueOf(platform.getPort());
        }
    }
}
