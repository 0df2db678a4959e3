package org.sunbid.sealing.container;

import java.nio.file.Path;

/**
 * A file to be packed.
 *
 * @param name its name in the container
 * @param mediaType such as {@code application/pdf}
 */
public record DocumentFile(String name, String mediaType, Path file) {

    /** A file under its own name. */
    public static DocumentFile of(Path file, String mediaType) {
        return new DocumentFile(String.valueOf(file.getFileName()), mediaType, file);
    }
}
