package org.sunbid.toolbox.custodian;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.bid.HallCode;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox custodian open}. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--lot", required = true, paramLabel = "CODE", descriptionKey = "lot")
    private String lot;

    @Option(names = "--envelope", paramLabel = "NAME", descriptionKey = "envelope-open")
    private String envelope;

    @Mixin
    private CustodianOptions custodian;

    @Mixin
    private PlatformOptions platform;

    OpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        HallCode hall = envelope == null ? HallCode.read(lot) : HallCode.of(lot, LotTerms.envelope(envelope));
        int bids = custodian.part().open(platform.loggedIn(), hall.toString(), CustodianOptions.now());
        console.say("custodian.opened", bids, hall.toString());
        return ExitCode.DONE.status();
    }
}
