package org.sunbid.rehearsal;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays deals on three running platforms and tells, step by step, what was verified. */
@Command(name = "rehearsal", mixinStandardHelpOptions = true, description = "Plays whole deals on running platforms.")
public final class Rehearsal implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "data folder of the platforms")
    private Path data;

    @Option(names = "--public", required = true, paramLabel = "URL")
    private URI publicService;

    @Option(names = "--trading", required = true, paramLabel = "URL")
    private URI trading;

    @Option(names = "--supervision", required = true, paramLabel = "URL")
    private URI supervision;

    @Option(names = "--day", defaultValue = "PT1S", paramLabel = "DURATION", description = "length of a statutory day")
    private Duration day;

    @Option(names = "--from", paramLabel = "FILE", description = "notices, one JSON object a line")
    private Path notices;

    @Option(names = "--deals", defaultValue = "1", paramLabel = "N", description = "how many deals from the notices")
    private int deals;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** PDFBox tells of tables in fonts that it does not need; nobody at a rehearsal wants to know. */
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

    /** Ends with 0 when every step was verified, else with 1. */
    public static void main(String[] args) {
        FONTS.setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Rehearsal()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Stage stage = new Stage(data, publicService, trading, supervision, day, Clock.systemUTC());
        List<DealPlan> plans = notices == null ? List.of(DealPlan.builtIn()) : DealPlan.read(notices, deals);
        Company company = new Company(stage, plans);
        Steps steps = new Steps(out);
        Map<String, String> played = new LinkedHashMap<>();
        boolean whole = true;
        try {
            company.gather(steps);
        } catch (Steps.Broken broken) {
            return summary(steps, played, company, false);
        }
        for (DealPlan plan : plans) {
            out.printf("%n— %s —%n", plan.title());
            try {
                played.put(plan.title(), new Deal(stage, steps, plan, company).play());
            } catch (Steps.Broken broken) {
                whole = false;
            }
        }
        return summary(steps, played, company, whole);
    }

    private int summary(Steps steps, Map<String, String> played, Company company, boolean whole) {
        long verified = steps.results().stream().filter(Steps.Result::holds).count();
        Map<String, Double> seconds = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        steps.results().forEach(result -> {
            seconds.merge(result.act(), result.seconds(), Double::sum);
            count.merge(result.act(), 1, Integer::sum);
        });
        out.printf("%n%-28s %6s %10s%n", "", "steps", "seconds");
        seconds.forEach((act, time) -> out.printf("%-28s %6d %10.2f%n", act, count.get(act), time));
        out.printf(
                "%n%d of %d steps verified, %d deals whole%n",
                verified, steps.results().size(), played.size());
        out.printf(
                "%nPublic service  %s%nTrading         %s%nSupervision     %s%n", publicService, trading, supervision);
        played.forEach((title, tender) -> out.printf("  %s  %s%n", publicService.resolve("/tenders/" + tender), title));
        out.printf(
                "%nLog-ins (keys with their passwords beside them; password and one-time code in the JSON files):%n");
        new TreeMap<>(company.logIns()).forEach((who, how) -> out.printf("  %-44s %s%n", who, how));
        return whole && steps.allHold() ? 0 : 1;
    }
}
