package org.sunbid.toolbox.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.signature.VerifiedSignature;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox verify-signature}. */
@Command(name = "verify-signature", mixinStandardHelpOptions = true)
public final class VerifySignatureCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "signed-file")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SIGNATURE", descriptionKey = "signature-file")
    private Path signature;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "signature-at")
    private Instant at;

    public VerifySignatureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path cms = signature != null ? signature : file.resolveSibling(file.getFileName() + ".p7s");
        Instant time = at != null ? at : Clock.systemUTC().instant();
        try (InputStream content = Files.newInputStream(file)) {
            VerifiedSignature verified =
                    DetachedSignature.verify(content, Files.readAllBytes(cms), TrustList.load(trust), time);
            console.say(
                    "signature.holds",
                    verified.signer().subjectName(),
                    verified.signer().uscc(),
                    verified.signedAt(),
                    verified.signer().issuerName());
        }
        return ExitCode.DONE.status();
    }
}
