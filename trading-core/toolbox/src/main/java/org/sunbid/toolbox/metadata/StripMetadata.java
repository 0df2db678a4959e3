package org.sunbid.toolbox.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sunbid.sealing.SealingException;

/**
 * Writes a copy of a document without its metadata: PDF, and Office documents that are ZIP files (OOXML, ODF). The
 * original is never touched. What people see on the pages stays; names written on them are no metadata.
 */
public final class StripMetadata {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String PDF = "%PDF-";
    private static final int HEAD_BYTES = 1024;

    private StripMetadata() {}

    /**
     * Strips.
     *
     * @param target appears whole or not at all
     * @throws SealingException {@code toolbox.exists} when the target is there; {@code toolbox.metadata-format} for other
     *     formats and broken files; {@code toolbox.metadata-locked} for encrypted PDF; {@code toolbox.metadata-signed}
     *     when a signature would break
     */
    public static Stripped strip(Path source, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new SealingException("toolbox.exists", target.toString());
        }
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        try {
            Stripped stripped = byFormat(source, draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return stripped;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Stripped byFormat(Path source, Path draft) throws IOException {
        byte[] head;
        try (InputStream input = Files.newInputStream(source)) {
            head = input.readNBytes(HEAD_BYTES);
        }
        if (new String(head, StandardCharsets.ISO_8859_1).contains(PDF)) {
            return PdfMetadata.strip(source, draft);
        }
        if (head.length > ZIP.length && java.util.Arrays.equals(head, 0, ZIP.length, ZIP, 0, ZIP.length)) {
            return OfficeMetadata.strip(source, draft);
        }
        throw new SealingException("toolbox.metadata-format", source.toString());
    }
}
