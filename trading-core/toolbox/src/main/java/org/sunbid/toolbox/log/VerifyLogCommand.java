package org.sunbid.toolbox.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sunbid.sealing.log.Checkpoint;
import org.sunbid.sealing.log.LogAudit;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileStorage;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox log verify}: hashes every entry; with {@code --since} also shows that the log only grew. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyLogCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "LOG", descriptionKey = "log")
    private String log;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Option(names = "--since", paramLabel = "FILE", descriptionKey = "log-since")
    private Path since;

    @Option(names = "--save", paramLabel = "FILE", descriptionKey = "log-save")
    private Path save;

    VerifyLogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TileStorage storage = LogPlace.of(log, console.texts().language());
        Optional<SignedNote> older =
                since == null ? Optional.empty() : Optional.of(SignedNote.parse(Files.readString(since)));
        TrustedLogs trusted = TrustedLogs.load(trust);
        Checkpoint checkpoint = new LogAudit(storage, trusted).verify(older);
        byte[] note = storage.read("checkpoint").orElseThrow();
        if (save != null) {
            Files.write(save, note);
        }
        console.say(
                "log.holds",
                checkpoint.origin(),
                Long.toString(checkpoint.size()),
                checkpoint.root().base64());
        SignedNote newest = SignedNote.parse(new String(note, StandardCharsets.UTF_8));
        trusted.cosignatures(newest).forEach((witness, at) -> console.say("log.witnessed", witness, at.toString()));
        return ExitCode.DONE.status();
    }
}
