package org.sunbid.toolbox.custodian;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox custodian confirm}. */
@Command(name = "confirm", mixinStandardHelpOptions = true)
final class ConfirmCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--ceremony", required = true, paramLabel = "ID", descriptionKey = "ceremony")
    private UUID ceremony;

    @Mixin
    private CustodianOptions custodian;

    @Mixin
    private PlatformOptions platform;

    ConfirmCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Integer> accused = custodian.part().confirm(platform.loggedIn(), ceremony, CustodianOptions.now());
        if (accused.isPresent()) {
            console.say("custodian.complained", accused.get());
            return ExitCode.REFUSED.status();
        }
        console.say("custodian.confirmed", ceremony);
        return ExitCode.DONE.status();
    }
}
