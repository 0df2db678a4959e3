package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.signature.SignatureInPdf;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.ProgressLine;

/**
 * Signs a file with a detached CMS, or, when it is what a platform gave out of a PDF ({@code .tbs}), as PDFs are signed. Until
 * it is done the file lies where the person can read what is to be signed.
 */
final class SignAct implements Act {

    private static final String OF_A_PDF = ".tbs";

    private final String origin;
    private final Credentials signer;
    private final byte[] content;
    private final Path review;

    SignAct(String origin, Credentials signer, String name, byte[] content) throws IOException {
        this.origin = origin;
        this.signer = signer;
        this.content = content.clone();
        this.review = Files.createTempDirectory("sunbid-agent").resolve(harmless(name));
        Files.write(review, content);
    }

    /** A name that stays in its folder and hides nothing. */
    private static String harmless(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.+", "_");
        return plain.isEmpty() ? "document" : plain;
    }

    @Override
    public Question question() {
        return Question.of(
                "agent.ask.sign",
                origin,
                review.getFileName(),
                ProgressLine.size(content.length),
                HexFormat.of().formatHex(Suite.ISO_1.hash(content)),
                signer.signingCertificate().getSubjectX500Principal(),
                review);
    }

    @Override
    public Map<String, String> perform() {
        byte[] cms = review.toString().endsWith(OF_A_PDF)
                ? SignatureInPdf.sign(signer, content)
                : DetachedSignature.sign(signer, content, Clock.systemUTC().instant());
        return Map.of("signature", Base64.getEncoder().encodeToString(cms));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(review);
        Files.deleteIfExists(review.getParent());
    }
}
