package org.sunbid.toolbox.custodian;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox custodian deal}. */
@Command(name = "deal", mixinStandardHelpOptions = true)
final class DealCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--ceremony", required = true, paramLabel = "ID", descriptionKey = "ceremony")
    private UUID ceremony;

    @Mixin
    private CustodianOptions custodian;

    @Mixin
    private PlatformOptions platform;

    DealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        custodian.part().deal(platform.loggedIn(), ceremony, CustodianOptions.now());
        console.say("custodian.dealt", ceremony);
        return ExitCode.DONE.status();
    }
}
