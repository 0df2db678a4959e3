package org.sunbid.toolbox.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.setup.AuthorityFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolbox ca revoke}. */
@Command(name = "revoke", mixinStandardHelpOptions = true)
final class RevokeCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--dir", required = true, paramLabel = "DIR", descriptionKey = "ca-dir")
    private Path folder;

    @Parameters(arity = "1..*", paramLabel = "CERTIFICATE", descriptionKey = "revoked")
    private Path[] certificates;

    RevokeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        AuthorityFolder authorityFolder = new AuthorityFolder(folder);
        DemoAuthority authority = authorityFolder.open();
        for (Path file : certificates) {
            for (X509Certificate certificate : Pem.certificates(Files.readAllBytes(file))) {
                authority.revoke(certificate, Clock.systemUTC().instant());
                console.say("ca.revoked", certificate.getSerialNumber().toString(16));
            }
        }
        authorityFolder.save(authority);
        return ExitCode.DONE.status();
    }
}
