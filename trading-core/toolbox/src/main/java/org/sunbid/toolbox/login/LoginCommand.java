package org.sunbid.toolbox.login;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.KeyOptions;
import org.sunbid.toolbox.console.SecretFile;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolbox login}: a session for further commands, or {@code --code} for a browser that waits. */
@Command(name = "login", mixinStandardHelpOptions = true)
public final class LoginCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PlatformOptions platform;

    @Mixin
    private KeyOptions key;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "login-code")
    private String code;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "session-out")
    private Path out;

    public LoginCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Login login = new Login(platform.anonymous(), key.credentials());
        if (code != null) {
            login.letBrowserIn(code);
            console.say("login.browser");
        } else {
            keep(login.open());
        }
        return ExitCode.DONE.status();
    }

    private void keep(Session session) throws IOException {
        console.remark("login.done", session.name(), String.join(", ", session.roles()), session.expiresAt());
        if (out == null) {
            console.print(session.token());
        } else {
            Files.deleteIfExists(out);
            SecretFile.write(out, session.token());
        }
    }
}
