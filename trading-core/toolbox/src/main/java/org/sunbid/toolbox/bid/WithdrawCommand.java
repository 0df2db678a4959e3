package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sunbid.sealing.SealingException;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox bid withdraw}: signed with the bidder's key, and final, so it wants {@code --yes}. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private BidOptions bid;

    @Mixin
    private PlatformOptions platform;

    @Option(names = "--yes", descriptionKey = "withdraw-yes")
    private boolean yes;

    WithdrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!yes) {
            throw new SealingException("toolbox.not-confirmed", "--yes is missing");
        }
        TakeBack takeBack = new TakeBack(platform.loggedIn(), bid.trust(), bid.logs());
        Shown.withdrawal(console, takeBack.takeBack(bid.folder(), bid.credentials(), BidOptions.now()));
        return ExitCode.DONE.status();
    }
}
