package org.sunbid.trading.bid.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A vault in a directory: {@code <first two of id>/<bid id>/<chunk number>}. A chunk is written beside its place, forced
 * to the disk and moved there in one step.
 */
public final class DirectoryVault implements BidVault {

    private final Path root;

    /** A vault below this directory, which is made when it is not there. */
    public DirectoryVault(Path root) {
        this.root = root;
    }

    @Override
    public void store(UUID bid, int number, ChunkWriter writer) throws IOException {
        Path folder = folderOf(bid);
        Files.createDirectories(folder);
        Path part = folder.resolve(number + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                writer.writeTo(out);
                channel.force(true);
            }
            Files.move(part, chunk(folder, number), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(UUID bid, int chunks) throws IOException {
        Path folder = folderOf(bid);
        for (int number = 0; number < chunks; number++) {
            if (!Files.isReadable(chunk(folder, number))) {
                throw new NoSuchFileException("chunk " + number + " of bid " + bid);
            }
        }
        return new ChunkSequence(folder, chunks);
    }

    @Override
    public void remove(UUID bid) throws IOException {
        Path folder = folderOf(bid);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public List<UUID> bids() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.walk(root, 2)) {
            return folders.filter(path -> root.relativize(path).getNameCount() == 2)
                    .map(path -> UUID.fromString(path.getFileName().toString()))
                    .toList();
        }
    }

    private Path folderOf(UUID bid) {
        String name = bid.toString();
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    private static Path chunk(Path folder, int number) {
        return folder.resolve(String.format("%06d", number));
    }

    /** Makes the new name durable too; a directory cannot be opened for that on every system, which is then skipped. */
    private static void force(Path folder) {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException notOnThisSystem) {
            // the chunk itself is forced; only its name is left to the file system's own pace
            return;
        }
    }

    /** Reads chunk after chunk and holds one file open at a time. */
    private static final class ChunkSequence extends InputStream {
        private final Path folder;
        private final int chunks;
        private int next;
        private InputStream current = InputStream.nullInputStream();

        ChunkSequence(Path folder, int chunks) {
            this.folder = folder;
            this.chunks = chunks;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = current.read(buffer, offset, length);
            while (count < 0 && next < chunks) {
                current.close();
                current = new BufferedInputStream(Files.newInputStream(chunk(folder, next++)), 1 << 16);
                count = current.read(buffer, offset, length);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            next = chunks;
            current.close();
            current = InputStream.nullInputStream();
        }
    }
}
