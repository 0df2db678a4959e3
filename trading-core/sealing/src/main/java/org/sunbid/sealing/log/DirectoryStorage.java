package org.sunbid.sealing.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A log in a folder of the file system.
 *
 * <p>What {@link #write} wrote is on the disk when it returns, content and name: the file is forced, then moved into place,
 * then its folder is forced, and with it every folder that had to be made. A file system that cannot force folders (Windows)
 * keeps names by its own means.
 */
public final class DirectoryStorage implements TileStorage {

    /** Brings the names in a folder to the disk. */
    @FunctionalInterface
    interface FolderSync {
        void force(Path folder) throws IOException;
    }

    private final Path folder;
    private final FolderSync sync;

    /** A log below this folder, which is made when it is first written to. */
    public DirectoryStorage(Path folder) {
        this(folder, DirectoryStorage::force);
    }

    DirectoryStorage(Path folder, FolderSync sync) {
        this.folder = folder;
        this.sync = sync;
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(path)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void write(String path, byte[] content) {
        Path target = folder.resolve(path);
        try {
            make(target.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(target.getParent(), ".draft", "");
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync.force(target.toAbsolutePath().getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a folder whose name outlasts a crash. */
    private void make(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            make(wanted.getParent());
            Files.createDirectories(wanted);
            sync.force(wanted.getParent());
        }
    }

    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void removeFolder(String path) {
        Path target = folder.resolve(path);
        if (!Files.isDirectory(target)) {
            return;
        }
        try (Stream<Path> entries = Files.list(target)) {
            List<Path> files = entries.toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
