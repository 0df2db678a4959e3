package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.sealing.container.VerifiedBid;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox bid open}: the own sealed bid back into files. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private BidOptions bid;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "open-out")
    private Path out;

    OpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        VerifiedBid verified = new OpenBid(bid.credentials(), bid.trust(), console.progress())
                .extract(bid.folder(), out, BidOptions.now());
        Shown.bid(console, verified);
        return ExitCode.DONE.status();
    }
}
