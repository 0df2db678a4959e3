package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code toolbox bid submit}, and after a break {@code toolbox bid resume}, which is the same. */
@Command(name = "submit", aliases = "resume", mixinStandardHelpOptions = true)
final class SubmitCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private BidOptions bid;

    @Mixin
    private PlatformOptions platform;

    SubmitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        SubmitBid submit = new SubmitBid(platform.loggedIn(), bid.trust(), bid.logs(), console.progress());
        Shown.receipt(console, submit.submit(bid.folder(), bid.credentials(), BidOptions.now()));
        return ExitCode.DONE.status();
    }
}
