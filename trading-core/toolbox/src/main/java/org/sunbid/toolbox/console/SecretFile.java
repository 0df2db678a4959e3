package org.sunbid.toolbox.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.sunbid.sealing.secret.RandomToken;

/** Files that only their owner may read, where the file system knows owners. */
public final class SecretFile {

    private SecretFile() {}

    /** The password in the file; a fresh random one when there is no such file yet. */
    public static char[] password(Path file) throws IOException {
        try {
            write(file, RandomToken.create());
        } catch (FileAlreadyExistsException kept) {
            return read(file);
        }
        return read(file);
    }

    /** The first line of a file. */
    public static char[] read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("").toCharArray();
    }

    /**
     * Writes a new file.
     *
     * @throws FileAlreadyExistsException when there is one
     */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, ownerOnly);
        Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
    }
}
