package org.sunbid.toolbox.certificate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox certificate show}: what stands in certificates and, with a trust folder, whether they count now. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "CERTIFICATE", descriptionKey = "certificate-file")
    private Path[] files;

    @Option(names = "--trust", paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        TrustList trusted = trust == null ? null : TrustList.load(trust);
        for (Path file : files) {
            for (X509Certificate certificate : Pem.certificates(Files.readAllBytes(file))) {
                show(certificate);
                if (trusted != null) {
                    verify(certificate, trusted);
                }
            }
        }
        return ExitCode.DONE.status();
    }

    private void show(X509Certificate certificate) {
        console.say(
                "certificate.shown",
                certificate.getSubjectX500Principal(),
                certificate.getIssuerX500Principal(),
                Suite.of(certificate.getPublicKey()).id(),
                certificate.getSerialNumber().toString(16),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                VerifiedCertificate.fingerprint(certificate));
    }

    private void verify(X509Certificate certificate, TrustList trusted) {
        Purpose purpose = Purpose.SIGN.servedBy(certificate) ? Purpose.SIGN : Purpose.ENCRYPT;
        VerifiedCertificate verified =
                trusted.verify(certificate, purpose, Clock.systemUTC().instant());
        console.say("certificate.holds", verified.subjectName(), verified.uscc());
    }
}
