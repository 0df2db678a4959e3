package org.sunbid.toolbox.console;

import java.io.IOException;
import java.nio.file.Path;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import picocli.CommandLine.Option;

/** The options by which a command learns whose keys it works with. */
public final class KeyOptions {

    /** The variable that holds the password when no file is named. */
    public static final String PASSWORD_VARIABLE = "SUNBID_PASSWORD";

    private final Console console;

    @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "key")
    private Path key;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
    private Path passwordFile;

    public KeyOptions(Console console) {
        this.console = console;
    }

    /**
     * Opens the key file with the password from the file, else from the variable, else asked for on the terminal.
     *
     * @throws SealingException {@code toolbox.no-password} when there is none, {@code certificate.keystore-unreadable}
     */
    public Credentials credentials() throws IOException {
        return Credentials.read(key, password());
    }

    @SuppressWarnings("SystemConsoleNull") // never null from JDK 22 on: then the password is read from the input
    private char[] password() throws IOException {
        if (passwordFile != null) {
            return SecretFile.read(passwordFile);
        }
        String variable = console.environment().get(PASSWORD_VARIABLE);
        if (variable != null) {
            return variable.toCharArray();
        }
        if (System.console() != null) {
            char[] typed = System.console().readPassword("%s ", console.texts().text("password.ask", key));
            if (typed != null) {
                return typed;
            }
        }
        throw new SealingException("toolbox.no-password", "for " + key);
    }
}
