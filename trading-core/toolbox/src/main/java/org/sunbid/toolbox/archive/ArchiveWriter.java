package org.sunbid.toolbox.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.Progress;

/** Puts files into an archive as streams and remembers their sizes and hashes. */
final class ArchiveWriter implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Progress progress;
    private final List<ArchivedFile> files = new ArrayList<>();

    ArchiveWriter(OutputStream output, Progress progress) {
        this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        this.progress = progress;
    }

    /** Adds a file; names that are there already are refused with {@code toolbox.archive-files}. */
    void add(String name, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            add(name, content);
        }
    }

    void add(String name, byte[] content) throws IOException {
        add(name, new ByteArrayInputStream(content));
    }

    /** What was added. */
    List<ArchivedFile> files() {
        return List.copyOf(files);
    }

    private void add(String name, InputStream content) throws IOException {
        if (files.stream().anyMatch(file -> file.name().equals(name))) {
            throw new SealingException("toolbox.archive-files", "twice: " + name);
        }
        MessageDigest digest = Suite.ISO_1.newDigest();
        long size = 0;
        zip.putNextEntry(new ZipEntry(name));
        byte[] buffer = new byte[1 << 16];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            zip.write(buffer, 0, read);
            digest.update(buffer, 0, read);
            size += read;
            progress.advance(read);
        }
        zip.closeEntry();
        files.add(new ArchivedFile(name, size, HexFormat.of().formatHex(digest.digest())));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
