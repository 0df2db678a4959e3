package org.sunbid.toolbox.certificate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code toolbox certificate accept}: puts the certificates that an authority issued into the key file. */
@Command(name = "accept", mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--pair", required = true, paramLabel = "NAME", descriptionKey = "request-out")
    private Path pair;

    @Option(names = "--signing", required = true, paramLabel = "FILE", descriptionKey = "accept-signing")
    private Path signing;

    @Option(names = "--encryption", required = true, paramLabel = "FILE", descriptionKey = "accept-encryption")
    private Path encryption;

    @Option(names = "--issuer", paramLabel = "FILE", descriptionKey = "accept-issuer")
    private List<Path> issuers = new ArrayList<>();

    AcceptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<X509Certificate> chain = new ArrayList<>();
        for (Path issuer : issuers) {
            chain.addAll(Pem.certificates(Files.readAllBytes(issuer)));
        }
        Path target = pair.toAbsolutePath();
        new KeyRequest(target.getParent(), target.getFileName().toString())
                .accept(
                        Pem.certificate(Files.readString(signing)),
                        Pem.certificate(Files.readString(encryption)),
                        chain);
        console.say("certificate.accepted", pair + ".p12");
        return ExitCode.DONE.status();
    }
}
