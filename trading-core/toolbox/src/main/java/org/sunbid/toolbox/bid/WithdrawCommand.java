package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.sealing.SealingException;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox bid withdraw}: final, so it wants {@code --yes}. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PlatformOptions platform;

    @Option(names = "--bid", required = true, paramLabel = "DIR", descriptionKey = "bid-dir")
    private Path folder;

    @Option(names = "--yes", descriptionKey = "withdraw-yes")
    private boolean yes;

    WithdrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!yes) {
            throw new SealingException("toolbox.not-confirmed", folder.toString());
        }
        String bid = new BidFolder(folder).header().subject().bid().toString();
        platform.loggedIn().post("/api/bids/" + bid + "/withdraw");
        console.say("bid.withdrawn", bid);
        return ExitCode.DONE.status();
    }
}
