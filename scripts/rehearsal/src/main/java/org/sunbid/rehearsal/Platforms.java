package org.sunbid.rehearsal;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The running platforms, as every rehearsal is told of them. */
public final class Platforms {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "data folder of the platforms")
    private Path data;

    @Option(names = "--public", required = true, paramLabel = "URL", description = "the public service platform")
    private URI publicService;

    @Option(names = "--trading", required = true, paramLabel = "URL", description = "the trading platform")
    private URI trading;

    @Option(names = "--supervision", required = true, paramLabel = "URL", description = "the supervision platform")
    private URI supervision;

    @Option(names = "--day", defaultValue = "PT1S", paramLabel = "DURATION", description = "length of a statutory day")
    private Duration day;

    /** Their data folder. */
    public Path data() {
        return data;
    }

    /** The stage they make for deals that are played like this. */
    public Stage stage(Direction direction) {
        return new Stage(data, publicService, trading, supervision, day, Clock.systemUTC(), direction);
    }

    /** Tells where they are. */
    public void tell(PrintStream out) {
        out.printf(
                "%nPublic service  %s%nTrading         %s%nSupervision     %s%n", publicService, trading, supervision);
    }

    URI noticeOf(String tender) {
        return publicService.resolve("/tenders/" + tender);
    }
}
