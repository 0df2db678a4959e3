package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox bid status}. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PlatformOptions platform;

    @Option(names = "--bid", required = true, paramLabel = "DIR", descriptionKey = "bid-dir")
    private Path folder;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String bid = new BidFolder(folder).header().subject().bid().toString();
        BidStanding standing = BidStanding.of(platform.loggedIn(), bid);
        console.say(
                "bid.status",
                standing.bid(),
                standing.state(),
                Integer.toString(standing.chunks() - standing.missing().size()),
                Integer.toString(standing.chunks()));
        return ExitCode.DONE.status();
    }
}
