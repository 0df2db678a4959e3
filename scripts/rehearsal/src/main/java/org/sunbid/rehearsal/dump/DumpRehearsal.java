package org.sunbid.rehearsal.dump;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.DealPlan;
import org.sunbid.rehearsal.Direction;
import org.sunbid.rehearsal.Moment;
import org.sunbid.rehearsal.PlatformFolder;
import org.sunbid.rehearsal.Platforms;
import org.sunbid.rehearsal.Programme;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Verify;
import org.sunbid.sealing.secret.RandomToken;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.platform.PlatformClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A deal of which everything that the trading platform has is copied just before the deadline, and searched. */
@Command(
        name = "dump",
        mixinStandardHelpOptions = true,
        description =
                "Plays a deal and looks for bids in a full dump taken one second, or as said, before the deadline.")
public final class DumpRehearsal implements Callable<Integer> {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    @Mixin
    private Platforms platforms;

    @Option(
            names = "--before",
            defaultValue = "PT1S",
            paramLabel = "DURATION",
            description = "how long before the deadline the dump begins; more on a busy machine")
    private Duration before;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final MarkedBids bids = new MarkedBids();
    private final String run = RandomToken.create().substring(0, 8);
    private Optional<Dump> taken = Optional.empty();
    private String lot = "";

    @Override
    public Integer call() throws Exception {
        Stage stage = platforms.stage(
                new Direction(this::reached, bids, Direction.PLAIN.persists(), Direction.PLAIN.patience()));
        Programme programme = new Programme(stage, List.of(DealPlan.withUnusualBudget()), out);
        boolean whole = programme.play();
        programme.summary().tell(out);
        if (!whole || taken.isEmpty()) {
            return 1;
        }
        Inspection inspection = new Inspection(stage, bids, out);
        boolean closed = inspection.nothingIn(taken.orElseThrow(), lot);
        boolean open = inspection.everythingIn(take("after-the-deal"));
        out.printf("%n%s%n", closed && open ? "Sealed until the opening, and the search can find." : "DOES NOT HOLD");
        return closed && open ? 0 : 1;
    }

    private void reached(Moment moment, String lotOfDeal) throws Exception {
        if (moment != Moment.BIDS_SEALED) {
            return;
        }
        lot = lotOfDeal;
        Stage stage = platforms.stage(Direction.PLAIN);
        Instant deadline = LotTerms.of(PlatformClient.of(stage.trading(), Locale.ENGLISH), lot)
                .deadline();
        Instant due = deadline.minus(before);
        Await.until("shortly before the deadline", LONGEST_WAIT, () -> Optional.of(stage.now())
                .filter(now -> !now.isBefore(due)));
        Dump dump = take("before-the-deadline");
        out.printf(
                "  dump of the rows ended %d ms before the deadline%n",
                Duration.between(dump.rowsReadAt(), deadline).toMillis());
        Verify.that(dump.rowsReadAt().isBefore(deadline), "the rows were read before the deadline");
        taken = Optional.of(dump);
    }

    private Dump take(String name) throws IOException, SQLException {
        Path folder = platforms.data().resolve("dumps").resolve(run).resolve(name);
        return Dump.take(new PlatformFolder(platforms.data(), "trading"), folder);
    }
}
