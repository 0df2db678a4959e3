package org.sunbid.toolbox.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.sunbid.pdf.PdfAttachments;
import org.sunbid.pdf.PdfSignature;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.signature.VerifiedSignature;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox verify-signature}: a detached signature, or all signatures in a PDF that has none beside it. */
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
        if (signature == null && !Files.exists(cms) && isPdf()) {
            verifyPdf(time);
        } else {
            verifyDetached(cms, time);
        }
        return ExitCode.DONE.status();
    }

    private void verifyDetached(Path cms, Instant time) throws IOException {
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
    }

    private void verifyPdf(Instant time) throws IOException {
        List<PdfSignature> found = PdfVerification.verify(Files.readAllBytes(file), TrustList.load(trust), time);
        for (int i = 0; i < found.size(); i++) {
            say(i + 1, found.get(i));
        }
        if (found.isEmpty()) {
            throw new SealingException("signature.none", file.toString());
        }
        if (!PdfVerification.complete(found)) {
            throw new SealingException(
                    found.stream()
                            .flatMap(each -> each.refusal().stream())
                            .findFirst()
                            .orElse("signature.changed-since"),
                    file.toString());
        }
        console.say("signature.pdf-holds", found.size());
    }

    private void say(int number, PdfSignature signature) {
        console.say(
                signature.valid() ? "signature.of-pdf" : "signature.of-pdf-fails",
                number,
                signature.signer().map(VerifiedCertificate::subjectName).orElse(signature.claimedName()),
                signature.signer().map(VerifiedCertificate::uscc).orElse(""),
                signature.claimedAt().map(Instant::toString).orElse("-"),
                signature.signer().map(VerifiedCertificate::issuerName).orElse("-"),
                signature.refusal().orElse(""));
    }

    private boolean isPdf() throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return PdfAttachments.isPdf(content.readNBytes(16));
        }
    }
}
