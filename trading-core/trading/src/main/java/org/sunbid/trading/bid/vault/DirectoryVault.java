package org.sunbid.trading.bid.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A vault in a directory: {@code <first two of id>/<bid id>/<chunk number>}. A chunk is written under {@code incoming/},
 * forced to the disk and moved to its place in one step.
 */
public final class DirectoryVault implements BidVault {

    private static final int READ_BYTES = 1 << 16;
    private static final int SHELF_NAME = 2;

    private final Path root;
    private final Incoming incoming;

    /** A vault below this directory, which is made when it is not there. */
    public DirectoryVault(Path root) {
        this.root = root;
        this.incoming = new Incoming(root.resolve("incoming"));
    }

    @Override
    public void store(UUID bid, int number, ChunkWriter writer) throws IOException {
        Path part = incoming.write(writer);
        try {
            Path folder = folderOf(bid);
            Files.createDirectories(folder);
            Files.move(part, chunk(folder, number), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException failed) {
            throw Incoming.failure(failed);
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
        return new ChunkSequence(chunks, (number, offset) -> {
            InputStream content = Files.newInputStream(chunk(folder, number));
            content.skipNBytes(offset);
            return new BufferedInputStream(content, READ_BYTES);
        });
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
    public List<UUID> bidsAfter(Optional<UUID> last, int limit) throws IOException {
        String after = last.map(UUID::toString).orElse("");
        List<UUID> found = new ArrayList<>();
        for (Path shelf : below(root)) {
            String name = shelf.getFileName().toString();
            boolean passed = name.length() != SHELF_NAME
                    || name.compareTo(after.substring(0, Math.min(SHELF_NAME, after.length()))) < 0;
            for (Path folder : passed || found.size() == limit ? List.<Path>of() : below(shelf)) {
                if (found.size() < limit && folder.getFileName().toString().compareTo(after) > 0) {
                    found.add(UUID.fromString(folder.getFileName().toString()));
                }
            }
        }
        return found;
    }

    @Override
    public int removeUnfinished(Instant before) throws IOException {
        return incoming.removeBefore(before);
    }

    @Override
    public long freeBytes() throws IOException {
        return incoming.freeBytes();
    }

    private static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private Path folderOf(UUID bid) {
        String name = bid.toString();
        return root.resolve(name.substring(0, SHELF_NAME)).resolve(name);
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
}
