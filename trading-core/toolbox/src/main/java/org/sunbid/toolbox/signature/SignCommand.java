package org.sunbid.toolbox.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.sunbid.pdf.Drawing;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.pdf.SignatureEntry;
import org.sunbid.pdf.SignaturePlace;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.signature.SignatureInPdf;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.KeyOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code toolbox sign}: a detached CMS signature beside the file; with {@code --in-pdf} a PAdES signature in a copy of the
 * PDF, which leaves earlier signatures as they are; with {@code --for-pdf} the signature that a platform puts into a PDF of
 * which it gave out the part to be signed.
 */
@Command(name = "sign", mixinStandardHelpOptions = true)
public final class SignCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private KeyOptions key;

    @Parameters(paramLabel = "FILE", descriptionKey = "signed-file")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "signature-out")
    private Path out;

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--field", paramLabel = "NAME", defaultValue = "", descriptionKey = "signature-field")
    private String field;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "signature-reason")
    private String reason;

    /** Where the signature is to stand. */
    private static final class Form {

        @Option(names = "--in-pdf", descriptionKey = "signature-in-pdf")
        private boolean inPdf;

        @Option(names = "--for-pdf", descriptionKey = "signature-for-pdf")
        private boolean forPdf;
    }

    public SignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Instant now = Clock.systemUTC().instant();
        Path signature = out != null ? out : beside();
        Files.write(signature, signed(key.credentials(), now));
        console.say("signature.made", signature);
        return ExitCode.DONE.status();
    }

    private byte[] signed(Credentials signer, Instant now) throws IOException {
        if (form.inPdf) {
            return signedPdf(signer, now);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return form.forPdf ? SignatureInPdf.sign(signer, content) : DetachedSignature.sign(signer, content, now);
        }
    }

    private byte[] signedPdf(Credentials signer, Instant now) throws IOException {
        PreparedPdf prepared = SignaturePlace.open(
                Files.readAllBytes(file), new SignatureEntry(field, signer.name(), reason, now), Drawing.NONE);
        return prepared.with(SignatureInPdf.sign(signer, prepared.toBeSigned()));
    }

    private Path beside() {
        String name = file.getFileName().toString();
        return file.resolveSibling(form.inPdf ? name.replaceFirst("(?i)\\.pdf$", "") + "-signed.pdf" : name + ".p7s");
    }
}
