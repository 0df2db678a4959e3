package org.sunbid.notice.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.sealing.secret.RandomToken;

/**
 * The mail addresses: encrypted by the database (pgcrypto) with a key that lies outside it, in {@code
 * <home>/keys/followers.key}. A dump of the database names nobody; who follows what is seen by the sending step alone,
 * one address at a time (O20 21: before the deadline nobody learns who is interested).
 */
@ApplicationScoped
class Addresses {

    private static final String INSERT = """
            insert into notice_follower
                (id, version, tender, address, address_hash, token_hash, language, confirmed, asked_at)
            values (?1, 0, ?2, pgp_sym_encrypt(?3, ?4, 'cipher-algo=aes256'), ?5, ?6, ?7, false, ?8)
            on conflict (tender, address_hash) do update
                set token_hash = excluded.token_hash, language = excluded.language, asked_at = excluded.asked_at
                where not notice_follower.confirmed""";

    private final EntityManager database;
    private final Path keyFile;
    private String key;

    @Inject
    Addresses(EntityManager database, PlatformHome home) {
        this.database = database;
        this.keyFile = home.folder().resolve("keys").resolve("followers.key");
    }

    /**
     * Someone with this address asks to follow.
     *
     * @return false when the address follows this tender already, and nothing changed
     */
    boolean ask(String tender, String address, String language, Instant at) {
        return database.createNativeQuery(INSERT)
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, tender)
                        .setParameter(3, address)
                        .setParameter(4, key())
                        .setParameter(5, Followers.hash("address " + key() + tender + address))
                        .setParameter(6, Followers.hash(token(tender, address)))
                        .setParameter(7, language)
                        .setParameter(8, at)
                        .executeUpdate()
                > 0;
    }

    /** The address of one follower, for sending. */
    String read(UUID follower) {
        return (String) database.createNativeQuery(
                        "select pgp_sym_decrypt(address, ?2) from notice_follower where id = ?1", String.class)
                .setParameter(1, follower)
                .setParameter(2, key())
                .getSingleResult();
    }

    /** The secret in a follower's links: made from the key each time, kept nowhere. */
    String token(String tender, String address) {
        return Followers.hash("link " + key() + tender + address);
    }

    private synchronized String key() {
        if (key == null) {
            key = readKey();
        }
        return key;
    }

    private String readKey() {
        try {
            if (!Files.exists(keyFile)) {
                create();
            }
            return Files.readString(keyFile, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the followers' addresses", e);
        }
    }

    private void create() throws IOException {
        Path folder = Files.createDirectories(keyFile.getParent());
        Path draft = Files.createTempFile(
                folder,
                "followers",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, RandomToken.create(), StandardCharsets.UTF_8);
        Files.move(draft, keyFile, StandardCopyOption.ATOMIC_MOVE);
    }
}
