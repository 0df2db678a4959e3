package org.sunbid.toolbox.draw;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox draw commit}: a share of the chance, made here and promised to the others. */
@Command(name = "commit", mixinStandardHelpOptions = true)
final class CommitCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "REQUEST", descriptionKey = "draw-request")
    private Path request;

    @Option(names = "--party", required = true, paramLabel = "NAME", descriptionKey = "draw-party")
    private String party;

    @Option(names = "--secret", required = true, paramLabel = "FILE", descriptionKey = "draw-secret-out")
    private Path secret;

    CommitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DrawRequest frozen = RequestFile.read(request);
        String commitment = SecretNonce.create(secret, party, frozen).commitment(frozen);
        console.remark("draw.committed", secret);
        console.print(commitment);
        return ExitCode.DONE.status();
    }
}
