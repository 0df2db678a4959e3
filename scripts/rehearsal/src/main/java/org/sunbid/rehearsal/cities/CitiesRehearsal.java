package org.sunbid.rehearsal.cities;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.sunbid.rehearsal.Direction;
import org.sunbid.rehearsal.Moments;
import org.sunbid.rehearsal.Papers;
import org.sunbid.rehearsal.Platforms;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Two deals in Kunming, each with eight bids and another method, judged by three experts of Kunming and two of Guiyang. In
 * the first a bidder is asked, a member leaves, and the link between the cities is cut for a minute, in which the panel
 * of the second is asked for. One bid of each is rejected.
 */
@Command(
        name = "cities",
        mixinStandardHelpOptions = true,
        description = "Plays evaluations by experts of two cities, over a link that breaks.")
public final class CitiesRehearsal implements Callable<Integer> {

    /** After a cut a platform waits up to half a minute before it tries again. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Mixin
    private Platforms platforms;

    @Option(names = "--guiyang", required = true, paramLabel = "URL", description = "Guiyang's trading platform")
    private URI guiyangUrl;

    @Option(
            names = "--link",
            required = true,
            paramLabel = "PORT",
            description = "the cities reach each other through this port (to Kunming) and the next (to Guiyang)")
    private int linkPort;

    @Option(names = "--stay", description = "passes on between the cities after the deals too, until it is ended")
    private boolean stay;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        Stage stage = platforms.stage(new Direction(Moments.NONE, Papers.PLAIN, Duration.ZERO, PATIENCE));
        Stage there = new Stage(
                stage.data().resolve("guiyang"),
                stage.publicService(),
                guiyangUrl,
                stage.supervision(),
                stage.day(),
                stage.clock(),
                stage.direction());
        try (Link link = Link.through(linkPort, stage.trading(), guiyangUrl)) {
            link.restore();
            TwoDeals deals = new TwoDeals(stage, new Guiyang(there), link, out);
            play(deals);
            deals.summary().tell(out);
            platforms.tell(out);
            out.printf("Guiyang         %s%n%nLog-ins:%n", guiyangUrl);
            deals.logIns().forEach((who, how) -> out.printf("  %-44s %s%n", who, how));
            if (stay) {
                out.printf("%nThe platforms stay up, and the link between the cities; Ctrl-C stops them.%n");
                new CountDownLatch(1).await();
            }
            return deals.whole() ? 0 : 1;
        }
    }

    private static void play(TwoDeals deals) throws IOException, InterruptedException {
        try {
            deals.play();
        } catch (Steps.Broken broken) {
            // the step that does not hold was told of, and the deals are not whole
        }
    }
}
