package org.sunbid.platform.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.platform.rule.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FileStoreTest {

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(folder);
    }

    @Test
    void a_file_is_named_by_its_sha256_and_comes_back_as_it_was() throws Exception {
        StoredFile kept = put("abc", 3);
        assertThat(kept.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(kept.size()).isEqualTo(3);
        try (InputStream content = store.open(kept.sha256())) {
            assertThat(content).hasContent("abc");
        }
    }

    @Test
    void the_same_content_is_kept_once() throws Exception {
        put("abc", 3);
        put("abc", 3);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void a_byte_beyond_the_limit_is_refused_and_nothing_stays() throws Exception {
        assertThatThrownBy(() -> put("abcd", 3))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("file.too-large");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> put("", 3)).hasMessageContaining("file.empty");
    }

    @Test
    void a_name_that_is_no_digest_opens_nothing() {
        assertThat(store.contains("../../etc/passwd")).isFalse();
        assertThatThrownBy(() -> store.open("../../etc/passwd")).hasMessageContaining("file.unknown");
    }

    private StoredFile put(String content, long limit) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return store.put(new ByteArrayInputStream(bytes), "text/plain", limit);
    }
}
