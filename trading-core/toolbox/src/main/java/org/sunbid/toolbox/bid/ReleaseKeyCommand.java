package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code toolbox bid release-key}. */
@Command(name = "release-key", mixinStandardHelpOptions = true)
final class ReleaseKeyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private BidOptions bid;

    @Mixin
    private PlatformOptions platform;

    ReleaseKeyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        new ReleaseKey(bid.credentials(), bid.trust()).release(bid.folder(), platform.loggedIn(), BidOptions.now());
        console.say("bid.released", bid.folder().header().subject().bid());
        return ExitCode.DONE.status();
    }
}
