package org.sunbid.toolbox.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.sunbid.sealing.SealingException;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.SecretFile;
import picocli.CommandLine.Option;

/** The options by which a command learns with which platform it talks, and in whose session. */
public final class PlatformOptions {

    /** The variable that holds the session when no file is named. */
    public static final String SESSION_VARIABLE = "SUNBID_SESSION";

    private final Console console;

    @Option(names = "--platform", required = true, paramLabel = "URL", descriptionKey = "platform")
    private URI platform;

    @Option(names = "--session-file", paramLabel = "FILE", descriptionKey = "session-file")
    private Path sessionFile;

    public PlatformOptions(Console console) {
        this.console = console;
    }

    /** The platform, for what anybody may do. */
    public PlatformClient anonymous() {
        return PlatformClient.of(platform, console.texts().language());
    }

    /**
     * The platform in a session.
     *
     * @throws SealingException {@code toolbox.no-session} when there is none
     */
    public PlatformClient loggedIn() throws IOException {
        if (sessionFile != null) {
            return anonymous().with(new String(SecretFile.read(sessionFile)));
        }
        String variable = console.environment().get(SESSION_VARIABLE);
        if (variable == null) {
            throw new SealingException("toolbox.no-session", platform.toString());
        }
        return anonymous().with(variable);
    }
}
