package org.sunbid.toolbox.console;

import java.io.IOException;
import java.nio.file.Path;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Token;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which a command learns whose keys it works with: those in a file, or those in a token. */
public final class KeyOptions {

    /** The variable that holds password or PIN when no file is named. */
    public static final String PASSWORD_VARIABLE = "SUNBID_PASSWORD";

    private final Console console;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "key")
    private Path key;

    @Option(names = "--pkcs11", paramLabel = "LIB", descriptionKey = "pkcs11")
    private Path library;

    @Option(names = "--slot", paramLabel = "N", defaultValue = "0", descriptionKey = "slot")
    private int slot;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
    private Path passwordFile;

    public KeyOptions(Console console) {
        this.console = console;
    }

    /**
     * Opens key file or token with the password or PIN from the file, else from the variable, else asked for on the
     * terminal.
     *
     * @throws ParameterException unless exactly one of file and token is named
     * @throws SealingException {@code toolbox.no-password} when there is none, {@code certificate.keystore-unreadable},
     *     {@code certificate.token}
     */
    public Credentials credentials() throws IOException {
        if ((key == null) == (library == null)) {
            throw new ParameterException(command.commandLine(), console.texts().text("key.one-of"));
        }
        return key != null ? Credentials.read(key, password(key)) : Token.open(library, slot, password(library));
    }

    @SuppressWarnings("SystemConsoleNull") // never null from JDK 22 on: then the password is read from the input
    private char[] password(Path whose) throws IOException {
        if (passwordFile != null) {
            return SecretFile.read(passwordFile);
        }
        String variable = console.environment().get(PASSWORD_VARIABLE);
        if (variable != null) {
            return variable.toCharArray();
        }
        if (System.console() != null) {
            char[] typed = System.console().readPassword("%s ", console.texts().text("password.ask", whose));
            if (typed != null) {
                return typed;
            }
        }
        throw new SealingException("toolbox.no-password", "for " + whose);
    }
}
