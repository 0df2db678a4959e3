package org.sunbid.platform.secret;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.platform.test.DatabaseDump;
import org.sunbid.sealing.secret.StorageKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A platform starts only with the key its database was sealed with. */
@QuarkusTest
class KeyFileTest {

    @Inject
    PlatformHome home;

    @Inject
    KeyFingerprint fingerprint;

    @Inject
    DataSource database;

    @Test
    void the_key_was_made_at_the_first_start_for_its_owner_alone() throws IOException {
        Path file = home.folder().resolve("keys").resolve("secrets.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(start(file).fingerprint()).hasSize(64);
        String written = Files.readString(file).strip();
        assertThat(DatabaseDump.rows(database)).isNotEmpty().noneMatch(row -> row.contains(written));
    }

    @Test
    void another_databases_key_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("secrets.key"), StorageKey.create().written());

        assertThatThrownBy(() -> start(file)).hasMessageStartingWith("secret.key-wrong");
    }

    @Test
    void a_missing_key_is_refused_and_no_new_one_is_made(@TempDir Path folder) {
        Path file = folder.resolve("secrets.key");

        assertThatThrownBy(() -> start(file)).hasMessageStartingWith("secret.key-missing");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_broken_key_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secrets.key"), "half a k");

        assertThatThrownBy(() -> start(file)).hasMessageStartingWith("secret.key-unreadable");
    }

    private StorageKey start(Path file) {
        KeyFile key = new KeyFile(home, Optional.of(file), fingerprint);
        key.check(null);
        return key.key();
    }
}
