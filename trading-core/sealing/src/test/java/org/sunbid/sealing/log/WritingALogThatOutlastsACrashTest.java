package org.sunbid.sealing.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WritingALogThatOutlastsACrashTest {

    private final List<String> forced = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aFolderIsForcedAfterTheFileHasItsNameAndSoIsEveryFolderThatWasMade() {
        DirectoryStorage storage = new DirectoryStorage(folder.resolve("log"), this::note);

        storage.write("tile/0/000", new byte[] {1});
        storage.write("tile/0/000", new byte[] {2});

        assertThat(forced).containsExactly(": log", "log: tile", "log/tile: 0", "log/tile/0: 000", "log/tile/0: 000");
        assertThat(storage.read("tile/0/000")).contains(new byte[] {2});
    }

    @Test
    void realFoldersAreForcedAndAFailureIsNotPassedOver() throws IOException {
        new DirectoryStorage(folder).write("checkpoint", new byte[] {3});
        DirectoryStorage failing = new DirectoryStorage(folder, where -> {
            throw new IOException("no space left");
        });

        assertThat(new DirectoryStorage(folder).read("checkpoint")).contains(new byte[] {3});
        assertThat(new DirectoryStorage(folder).read("other")).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> failing.write("checkpoint", new byte[] {4})).hasMessageContaining("no space left");
    }

    private void note(Path where) throws IOException {
        try (Stream<Path> names = Files.list(where)) {
            forced.add(folder.relativize(where) + ": "
                    + String.join(
                            " ",
                            names.map(name -> name.getFileName().toString()).toList()));
        }
    }
}
