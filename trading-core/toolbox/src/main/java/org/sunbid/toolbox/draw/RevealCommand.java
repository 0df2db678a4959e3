package org.sunbid.toolbox.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sunbid.sealing.draw.CommitReveal;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox draw reveal}: only when every party has committed and the own promise is among them. */
@Command(name = "reveal", mixinStandardHelpOptions = true)
final class RevealCommand implements Callable<Integer> {

    private static final int COMMITMENT_DIGITS = 64;

    private final Console console;

    @Parameters(paramLabel = "REQUEST", descriptionKey = "draw-request")
    private Path request;

    @Option(names = "--secret", required = true, paramLabel = "FILE", descriptionKey = "draw-secret")
    private Path secret;

    @Option(names = "--commitments", required = true, paramLabel = "FILE", descriptionKey = "draw-commitments")
    private Path commitments;

    @Option(names = "--parties", required = true, split = ",", paramLabel = "NAME", descriptionKey = "draw-parties")
    private Set<String> parties;

    RevealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DrawRequest frozen = RequestFile.read(request);
        Nonce nonce = SecretNonce.read(secret, frozen);
        CommitReveal draw = new CommitReveal(frozen, parties);
        JsonObject committed = JsonObject.read(Files.readAllBytes(commitments));
        for (String party : committed.names()) {
            draw.commit(party, committed.text(party, COMMITMENT_DIGITS));
        }
        draw.reveal(nonce);
        console.remark("draw.revealed", nonce.party());
        console.print(nonce.value());
        return ExitCode.DONE.status();
    }
}
