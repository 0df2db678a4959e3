package org.sunbid.sealing.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.sunbid.sealing.SealingException;

/**
 * What unpacking a ZIP archive would do to a disk: entries are counted and inflated into nothing, whatever sizes they
 * claim. Archives within archives are not opened; who unpacks them meets the same question again.
 */
final class ArchiveContent {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 4L << 30;

    /** Up to so many bytes any ratio is harmless; above it, drawings and text compress less than this. */
    private static final long FREE_BYTES = 32L << 20;

    private static final int MOST_RATIO = 100;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path file;
    private final long mostBytes;

    private ArchiveContent(Path file) throws IOException {
        this.file = file;
        this.mostBytes = Math.min(MOST_BYTES, FREE_BYTES + MOST_RATIO * Files.size(file));
    }

    static void requireHarmless(Path file) throws IOException {
        new ArchiveContent(file).look();
    }

    private void look() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bomb(zip.size() + " entries");
            }
            long bytes = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                requireInsideItsFolder(entry.getName());
                bytes += inflated(zip, entry, mostBytes - bytes);
                requireHarmlessXml(zip, entry);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new SealingException("container.not-of-type", "a broken archive", e);
        }
    }

    /** Two entries may share their bytes in the file; here each is inflated, so each is counted. */
    private static long inflated(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream content = zip.getInputStream(entry)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                bytes += n;
                if (bytes > most) {
                    throw bomb("more than " + most + " bytes");
                }
            }
        }
        return bytes;
    }

    private static void requireInsideItsFolder(String name) {
        String path = name.replace('\\', '/');
        boolean climbs = Arrays.asList(path.split("/")).contains("..");
        if (climbs || path.startsWith("/") || path.matches("[A-Za-z]:.*") || path.indexOf('\0') >= 0) {
            throw new SealingException("container.archive-paths", "an entry outside the archive's folder");
        }
    }

    /** Office documents are archives of XML. */
    private static void requireHarmlessXml(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            DocumentContent.requireNoDoctype(content);
        } catch (XMLStreamException e) {
            throw new SealingException("container.not-of-type", "broken XML in an archive", e);
        }
    }

    private static SealingException bomb(String what) {
        return new SealingException("container.archive-bomb", what);
    }
}
