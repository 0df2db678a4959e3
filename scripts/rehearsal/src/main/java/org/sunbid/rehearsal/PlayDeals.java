package org.sunbid.rehearsal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deals to which nothing happens: the built-in one, or some that are made of real notices. */
@Command(name = "deals", mixinStandardHelpOptions = true, description = "Plays deals to which nothing happens.")
final class PlayDeals implements Callable<Integer> {

    @Mixin
    private Platforms platforms;

    @Option(names = "--from", paramLabel = "FILE", description = "notices, one JSON object a line")
    private Path notices;

    @Option(names = "--deals", defaultValue = "1", paramLabel = "N", description = "how many deals from the notices")
    private int deals;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        List<DealPlan> plans = notices == null ? List.of(DealPlan.builtIn()) : DealPlan.read(notices, deals);
        Programme programme = new Programme(platforms.stage(Direction.PLAIN), plans, out);
        boolean whole = programme.play();
        programme.summary().tell(out);
        platforms.tell(out);
        programme.played().stream()
                .filter(Played::whole)
                .forEach(deal -> out.printf(
                        "  %s  %s%n",
                        platforms.noticeOf(deal.tender()), deal.plan().title()));
        out.printf(
                "%nLog-ins (keys with their passwords beside them; password and one-time code in the JSON files):%n");
        programme.logIns().forEach((who, how) -> out.printf("  %-44s %s%n", who, how));
        return whole ? 0 : 1;
    }
}
