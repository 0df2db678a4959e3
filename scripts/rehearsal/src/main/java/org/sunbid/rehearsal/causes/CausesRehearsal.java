package org.sunbid.rehearsal.causes;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.sunbid.rehearsal.Direction;
import org.sunbid.rehearsal.Moments;
import org.sunbid.rehearsal.Papers;
import org.sunbid.rehearsal.Platforms;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Openings in which bids stay closed for different causes: what the law makes of each, and of its deposit. */
@Command(
        name = "causes",
        mixinStandardHelpOptions = true,
        description = "Plays openings in which bids stay closed, and proves what follows for each and its deposit.")
public final class CausesRehearsal implements Callable<Integer> {

    private static final Duration PERSISTENCE = Duration.ofMinutes(3);

    @Mixin
    private Platforms platforms;

    @Option(names = "--start", required = true, paramLabel = "SCRIPT", description = "starts a platform again")
    private Path start;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        Stage stage =
                platforms.stage(new Direction(Moments.NONE, Papers.PLAIN, PERSISTENCE, Direction.PLAIN.patience()));
        Steps steps = new Steps(out, act -> {});
        try {
            Crew[] crew = new Crew[1];
            steps.act("人员 People");
            steps.step("注册登录 everybody registers and logs in", () -> {
                crew[0] = Crew.gathered(stage);
                return crew[0].bidders().size() + " bidders, "
                        + crew[0].custodians().size() + " custodians";
            });
            Play play = new Play(stage, crew[0], steps, out);
            boolean without = new WithoutCustodians(play, start).holds();
            boolean with = new WithCustodians(play).holds();
            out.printf("%n%s%n", without && with ? "As the law says, for each of them." : "DOES NOT HOLD");
            return without && with ? 0 : 1;
        } catch (Steps.Broken broken) {
            return 1;
        }
    }
}
