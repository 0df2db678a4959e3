package org.sunbid.toolbox.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.sunbid.sealing.certificate.CertificateRequest;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.Validity;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.setup.AuthorityFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox ca certify}: a certificate for a request. */
@Command(name = "certify", mixinStandardHelpOptions = true)
final class CertifyCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--dir", required = true, paramLabel = "DIR", descriptionKey = "ca-dir")
    private Path folder;

    @Option(names = "--purpose", paramLabel = "SIGN|ENCRYPT", defaultValue = "SIGN", descriptionKey = "purpose")
    private Purpose purpose;

    @Option(names = "--days", paramLabel = "N", defaultValue = "365", descriptionKey = "days")
    private int days;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "certify-out")
    private Path out;

    @Parameters(paramLabel = "REQUEST", descriptionKey = "request-file")
    private Path request;

    CertifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        CertificateRequest asked = CertificateRequest.read(Files.readString(request));
        Validity validity = IssueCommand.validity(days, Clock.systemUTC().instant());
        X509Certificate issued = new AuthorityFolder(folder).open().issue(asked, purpose, validity);
        Files.writeString(out, Pem.write(issued));
        console.say("ca.issued", asked.subjectName(), out);
        return ExitCode.DONE.status();
    }
}
