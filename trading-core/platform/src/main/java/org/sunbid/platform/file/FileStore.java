package org.sunbid.platform.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.sealing.suite.Suite;

/**
 * Keeps files under {@code <home>/files}, each under its SHA-256: the same content is kept once, and what is read back is
 * what was put in. A file is on the disk, flushed, before its name exists; a crash leaves no half file under a name. Who
 * may read what is for the features to decide: nothing here is served by itself.
 */
@Singleton
public class FileStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path folder;

    @Inject
    FileStore(PlatformHome home) {
        this(home.folder().resolve("files"));
    }

    FileStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps what the stream gives, in constant memory.
     *
     * @param limitBytes most bytes that are taken
     * @throws RefusedException {@code file.too-large}, {@code file.empty}; nothing is kept then
     */
    public StoredFile put(InputStream content, String mediaType, long limitBytes) {
        return put(content, mediaType, limitBytes, arrived -> {});
    }

    /**
     * Keeps what the stream gives, in constant memory, if the look at the file that arrived lets it.
     *
     * @param limitBytes most bytes that are taken
     * @param look throws what refuses the content; nothing is kept then
     * @throws RefusedException {@code file.too-large}, {@code file.empty}; nothing is kept then
     */
    public StoredFile put(InputStream content, String mediaType, long limitBytes, ContentLook look) {
        try {
            Path arriving = Files.createTempFile(Files.createDirectories(folder.resolve("arriving")), "", ".part");
            try {
                String sha256 = write(content, arriving, limitBytes);
                look.at(arriving);
                return keep(arriving, sha256, mediaType);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with this digest is kept. */
    public boolean contains(String sha256) {
        return NAME.matcher(sha256).matches() && Files.isRegularFile(place(sha256));
    }

    /**
     * The file's content; the caller closes it.
     *
     * @throws RefusedException {@code file.unknown}
     */
    public InputStream open(String sha256) {
        if (!contains(sha256)) {
            throw refused(Reason.of(FileRefusal.UNKNOWN, sha256));
        }
        try {
            return Files.newInputStream(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static String write(InputStream content, Path arriving, long limitBytes) throws IOException {
        MessageDigest digest = Suite.ISO_1.newDigest();
        long size = 0;
        try (OutputStream file = Files.newOutputStream(arriving)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limitBytes) {
                    throw refused(Reason.of(FileRefusal.TOO_LARGE, Formats.bytes(limitBytes)));
                }
                digest.update(buffer, 0, n);
                file.write(buffer, 0, n);
            }
        }
        if (size == 0) {
            throw refused(Reason.of(FileRefusal.EMPTY));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private StoredFile keep(Path arriving, String sha256, String mediaType) throws IOException {
        Path place = place(sha256);
        long size = Files.size(arriving);
        if (!Files.exists(place)) {
            try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createDirectories(place.getParent());
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return new StoredFile(sha256, size, mediaType);
    }

    private static RefusedException refused(Reason reason) {
        return new RefusedException(List.of(reason));
    }
}
