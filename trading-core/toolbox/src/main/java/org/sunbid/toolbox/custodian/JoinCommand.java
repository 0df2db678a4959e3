package org.sunbid.toolbox.custodian;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox custodian join}. */
@Command(name = "join", mixinStandardHelpOptions = true)
final class JoinCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--ceremony", required = true, paramLabel = "ID", descriptionKey = "ceremony")
    private UUID ceremony;

    @Mixin
    private CustodianOptions custodian;

    @Mixin
    private PlatformOptions platform;

    JoinCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Ceremony terms = custodian.part().join(platform.loggedIn(), ceremony, CustodianOptions.now());
        console.say(
                "custodian.joined", terms.tender(), terms.threshold(), terms.size(), terms.notBefore(), terms.hash());
        return ExitCode.DONE.status();
    }
}
