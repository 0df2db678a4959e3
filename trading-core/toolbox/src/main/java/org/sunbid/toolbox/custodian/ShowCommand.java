package org.sunbid.toolbox.custodian;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox custodian show}: the terms, and the key once it is made, verified by anybody. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private static final String COMPLETE = "COMPLETE";

    private final Console console;

    @Option(names = "--ceremony", required = true, paramLabel = "ID", descriptionKey = "ceremony")
    private UUID ceremony;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Mixin
    private PlatformOptions platform;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Board board = Board.of(platform.anonymous(), ceremony);
        Ceremony terms = board.terms();
        console.say(
                "custodian.terms", terms.tender(), terms.threshold(), terms.size(), terms.notBefore(), terms.hash());
        for (int index = 1; index <= terms.size(); index++) {
            console.print(index + "  " + terms.custodian(index).name());
        }
        console.say("custodian.state", board.state());
        if (board.state().equals(COMPLETE)) {
            Instant now = CustodianOptions.now();
            CustodianKey key = Board.key(platform.anonymous(), ceremony, TrustList.load(trust), now);
            console.say("custodian.key", key.recipient().keyId());
        }
        return ExitCode.DONE.status();
    }
}
