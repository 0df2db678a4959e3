package org.sunbid.platform.start;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.sealing.certificate.Credentials;

/**
 * The platform's own certificate pair, with which it signs receipts, records and messages: the key store {@code
 * sunbid.platform.keystore}, {@code <home>/keys/platform.p12} by default, read once when first needed.
 */
@Singleton
public class PlatformKeys {

    private final Path keyStore;
    private final char[] password;
    private Credentials credentials;

    @Inject
    PlatformKeys(
            PlatformHome home,
            @ConfigProperty(name = "sunbid.platform.keystore") Optional<Path> keyStore,
            @ConfigProperty(name = "sunbid.platform.keystore-password") Optional<String> password) {
        this.keyStore = keyStore.orElse(home.folder().resolve("keys").resolve("platform.p12"));
        this.password = password.orElse("").toCharArray();
    }

    /** The pair is there; a platform without one can show pages, and sign nothing. */
    public boolean present() {
        return Files.isRegularFile(keyStore);
    }

    /** The pair. */
    public synchronized Credentials credentials() {
        if (credentials == null) {
            credentials = read();
        }
        return credentials;
    }

    private Credentials read() {
        if (!present()) {
            throw new IllegalStateException(
                    "the platform has no key store; set sunbid.platform.keystore, expected at " + keyStore);
        }
        try {
            return Credentials.read(keyStore, password);
        } catch (IOException e) {
            throw new UncheckedIOException("the platform's key store cannot be read", e);
        }
    }
}
