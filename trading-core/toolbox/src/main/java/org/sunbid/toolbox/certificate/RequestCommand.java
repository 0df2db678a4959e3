package org.sunbid.toolbox.certificate;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code toolbox certificate request}. */
@Command(name = "request", mixinStandardHelpOptions = true)
final class RequestCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--suite", paramLabel = "GM-1|ISO-1", defaultValue = "GM-1", descriptionKey = "suite")
    private String suite;

    @Option(names = "--subject", required = true, paramLabel = "NAME", descriptionKey = "subject")
    private String subject;

    @Option(names = "--uscc", paramLabel = "CODE", defaultValue = "", descriptionKey = "uscc")
    private String uscc;

    @Option(names = "--out", required = true, paramLabel = "NAME", descriptionKey = "request-out")
    private Path out;

    RequestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path target = out.toAbsolutePath();
        new KeyRequest(target.getParent(), target.getFileName().toString()).create(Suite.of(suite), subject, uscc);
        console.say("certificate.requested", out + ".csr", out + "-encryption.csr");
        return ExitCode.DONE.status();
    }
}
