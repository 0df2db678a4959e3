package org.sunbid.platform.secret;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunbid.platform.database.SecretFile;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.secret.StorageKey;

/**
 * The storage key's file: {@code sunbid.secrets.key-file}, {@code <home>/keys/secrets.key} by default, made at the first
 * start, readable by the platform's user alone. The database keeps the key's fingerprint; a platform whose file is missing,
 * unreadable or another key's does not start ({@code secret.key-missing}, {@code secret.key-unreadable}, {@code
 * secret.key-wrong}). All nodes on one database need the same file.
 */
@Singleton
public class KeyFile {

    /** Before everything else that looks into the database at the start. */
    public static final int CHECKED_AT = 10;

    private static final Logger LOG = Logger.getLogger(KeyFile.class);

    private final Path file;
    private final KeyFingerprint fingerprint;
    private StorageKey key;

    @Inject
    KeyFile(
            PlatformHome home,
            @ConfigProperty(name = "sunbid.secrets.key-file") Optional<Path> configured,
            KeyFingerprint fingerprint) {
        this.file = configured.orElse(home.folder().resolve("keys").resolve("secrets.key"));
        this.fingerprint = fingerprint;
    }

    void check(@Observes @Priority(CHECKED_AT) StartupEvent start) {
        key();
    }

    /** The key, once it is known to be the database's. */
    synchronized StorageKey key() {
        if (key == null) {
            key = QuarkusTransaction.requiringNew().call(this::checked);
        }
        return key;
    }

    private StorageKey checked() {
        Optional<String> known = fingerprint.known();
        if (known.isPresent() && !Files.exists(file)) {
            throw new SealingException("secret.key-missing", "expected at " + file);
        }
        StorageKey found = Files.exists(file) ? read() : create();
        if (!fingerprint.keep(found.fingerprint()).equals(found.fingerprint())) {
            throw new SealingException("secret.key-wrong", file + " is not the key of this database");
        }
        return found;
    }

    private StorageKey read() {
        try {
            return StorageKey.parse(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new SealingException("secret.key-unreadable", "cannot read " + file, e);
        }
    }

    /** Written beside its place and moved there whole, so that a crash leaves no half key. */
    private StorageKey create() {
        StorageKey fresh = StorageKey.create();
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SecretFile.write(beside, (fresh.written() + "\n").getBytes(StandardCharsets.US_ASCII));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the key for stored secrets cannot be written", e);
        }
        LOG.infof("key for stored secrets made: %s; keep a copy of it apart from the database's", file);
        return fresh;
    }
}
