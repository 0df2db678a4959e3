package org.sunbid.trading.bid.vault;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/**
 * The folder in which chunks are written while they come, one file each. A file is there as long as its writer; those of
 * writers that were killed are removed by age.
 */
final class Incoming {

    private static final String SUFFIX = ".part";

    private final Path folder;

    Incoming(Path folder) {
        this.folder = folder;
    }

    /** Writes what comes into a file of its own, forced to the disk; when it breaks off there is no file. */
    Path write(BidVault.ChunkWriter writer) throws IOException {
        Path part = folder.resolve(UUID.randomUUID() + SUFFIX);
        boolean whole = false;
        try {
            try (FileChannel channel = create(part);
                    Disk out = new Disk(channel)) {
                writer.writeTo(out);
                force(channel);
            }
            whole = true;
            return part;
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Removes files that were begun before this moment. */
    int removeBefore(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int removed = 0;
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before) && Files.deleteIfExists(part)) {
                    removed++;
                }
            }
        }
        return removed;
    }

    /** Bytes for which the file system of the folder has room. */
    long freeBytes() throws IOException {
        Files.createDirectories(folder);
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** What a failure of the file system means for the vault. */
    static IOException failure(IOException cause) {
        String said = cause instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(cause.getMessage());
        return said.contains("No space left") || said.contains("quota exceeded") || said.contains("not enough space")
                ? new VaultFullException(cause)
                : new VaultAwayException("the vault's file system fails", cause);
    }

    private FileChannel create(Path part) throws IOException {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(
                    part, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    private static void force(FileChannel channel) throws IOException {
        try {
            channel.force(true);
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Tells failures of the disk from those of who writes. */
    private static final class Disk extends UnfinishedChunk {

        private final FileChannel file;
        private final OutputStream out;

        Disk(FileChannel file) {
            this.file = file;
            this.out = Channels.newOutputStream(file);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            try {
                out.write(bytes, offset, count);
            } catch (IOException failed) {
                throw failure(failed);
            }
        }

        @Override
        public void read(long position, byte[] into, int offset, int count) throws IOException {
            ByteBuffer room = ByteBuffer.wrap(into, offset, count);
            try {
                while (room.hasRemaining()) {
                    if (file.read(room, position + room.position() - offset) < 0) {
                        throw new EOFException("not written yet: " + (position + count));
                    }
                }
            } catch (IOException failed) {
                throw failure(failed);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
