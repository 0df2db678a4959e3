package org.sunbid.toolbox.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.toolbox.console.SecretFile;

/**
 * A certificate pair in files: {@code <name>.p12}, its password {@code <name>.password}, and for others
 * {@code <name>.crt} to verify with and {@code <name>-encryption.crt} to encrypt to.
 */
public final class KeyFile {

    private final Path folder;
    private final String name;

    public KeyFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** The key store. */
    public Path store() {
        return folder.resolve(name + ".p12");
    }

    /** The password; made when there is none. */
    public char[] password() throws IOException {
        return SecretFile.password(folder.resolve(name + ".password"));
    }

    /** The pair, issued now when the file is not there yet. */
    public Credentials openOrIssue(Supplier<Credentials> issue) throws IOException {
        if (Files.exists(store())) {
            return open();
        }
        Credentials issued = issue.get();
        write(issued);
        return issued;
    }

    /** The pair. */
    public Credentials open() throws IOException {
        return Credentials.read(store(), password());
    }

    /** Writes the pair; the key store appears last and whole. */
    public void write(Credentials credentials) throws IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve(name + ".p12.draft");
        credentials.write(draft, password());
        Files.writeString(folder.resolve(name + ".crt"), Pem.write(credentials.signingCertificate()));
        Files.writeString(folder.resolve(name + "-encryption.crt"), Pem.write(credentials.encryptionCertificate()));
        Files.move(draft, store(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
