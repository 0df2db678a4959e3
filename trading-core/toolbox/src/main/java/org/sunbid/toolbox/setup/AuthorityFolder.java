package org.sunbid.toolbox.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.SecretFile;

/** A demo authority in a folder, with its password in a file beside its key. */
public final class AuthorityFolder {

    private static final String PASSWORD = "authority.password";
    private static final String CERTIFICATE = "authority.crt";

    private final Path folder;

    public AuthorityFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether there is an authority. */
    public boolean exists() {
        return Files.exists(folder.resolve(CERTIFICATE));
    }

    /**
     * Makes an authority.
     *
     * @throws SealingException {@code toolbox.exists} when there is one
     */
    public DemoAuthority create(Suite suite, String name) throws IOException {
        if (exists()) {
            throw new SealingException("toolbox.exists", folder.toString());
        }
        DemoAuthority authority = DemoAuthority.create(suite, name);
        save(authority);
        return authority;
    }

    /**
     * The authority in the folder.
     *
     * @throws SealingException {@code toolbox.no-authority} when there is none
     */
    public DemoAuthority open() throws IOException {
        if (!exists()) {
            throw new SealingException("toolbox.no-authority", folder.toString());
        }
        return DemoAuthority.load(folder, password());
    }

    /** Keeps what has changed, such as its revocations. */
    public void save(DemoAuthority authority) throws IOException {
        authority.save(folder, password());
    }

    private char[] password() throws IOException {
        return SecretFile.password(folder.resolve(PASSWORD));
    }
}
