package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sunbid.sealing.container.VerifiedBid;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code toolbox bid check}: does with the own sealed bid all that the opening hall will do with it. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private BidOptions bid;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        VerifiedBid verified =
                new OpenBid(bid.credentials(), bid.trust(), console.progress()).check(bid.folder(), BidOptions.now());
        ConsortiumFits.require(verified.sheet());
        Shown.bid(console, verified);
        return ExitCode.DONE.status();
    }
}
