package org.sunbid.toolbox.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox archive verify}. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyArchiveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ARCHIVE", descriptionKey = "archive-file")
    private Path file;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "signature-at")
    private Instant at;

    VerifyArchiveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        VerifyArchive verify = new VerifyArchive(TrustList.load(trust), TrustedLogs.load(trust), console.progress());
        VerifiedArchive archive =
                verify.verify(file, at != null ? at : Clock.systemUTC().instant());
        ArchiveManifest manifest = archive.manifest();
        console.say(
                "archive.holds",
                manifest.files().size(),
                manifest.lot(),
                manifest.bid(),
                archive.signature().signer().subjectName(),
                manifest.createdAt());
        archive.receipt()
                .ifPresentOrElse(
                        receipt -> console.say(
                                "archive.receipt",
                                receipt.receivedAt(),
                                receipt.platform().subjectName()),
                        () -> console.say("archive.no-receipt"));
        return ExitCode.DONE.status();
    }
}
