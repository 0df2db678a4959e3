package org.sunbid.toolbox.custodian;

import java.io.IOException;
import java.util.concurrent.Callable;
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

    @Mixin
    private CustodianOptions custodian;

    @Mixin
    private PlatformOptions platform;

    OpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int bids = custodian.part().open(platform.loggedIn(), lot, CustodianOptions.now());
        console.say("custodian.opened", bids, lot);
        return ExitCode.DONE.status();
    }
}
