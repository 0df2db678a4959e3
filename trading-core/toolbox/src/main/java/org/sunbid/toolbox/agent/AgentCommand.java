package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.KeyOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox agent}: runs until its input ends or it is stopped. */
@Command(name = "agent", mixinStandardHelpOptions = true)
public final class AgentCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Console console;

    @Option(names = "--platform", required = true, paramLabel = "URL", descriptionKey = "agent-platform")
    private List<URI> platforms;

    @Mixin
    private KeyOptions key;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Option(names = "--bids", paramLabel = "DIR", defaultValue = ".", descriptionKey = "agent-bids")
    private Path bids;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "" + LocalAgent.PORT, descriptionKey = "agent-port")
    private int port;

    public AgentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Credentials credentials = key.credentials();
        Acts acts = new Acts(credentials, trust, bids, console.texts().language(), console.progress());
        ConsoleConsent consent = new ConsoleConsent(console, System.in, PATIENCE);
        try (LocalAgent agent = new LocalAgent(port, platforms, acts, consent, console.texts())) {
            console.say(
                    "agent.started",
                    agent.address(),
                    Origins.of(platforms),
                    credentials.signingCertificate().getSubjectX500Principal());
            consent.awaitEnd();
        }
        console.say("agent.ended");
        return ExitCode.DONE.status();
    }
}
