package org.sunbid.toolbox.metadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.sunbid.sealing.SealingException;

/**
 * Office documents in ZIP: core, extended and custom properties (OOXML), {@code meta.xml} (ODF) become empty; times and
 * remarks of the ZIP entries go. Comments and tracked changes are content and stay; the result names them.
 */
final class OfficeMetadata {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final Map<String, String> EMPTY = Map.of(
            "docProps/core.xml",
            XML + "<cp:coreProperties xmlns:cp="
                    + "\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            XML + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " office:version=\"1.2\"><office:meta/></office:document-meta>");
    private static final Pattern PEOPLE =
            Pattern.compile("(word|xl|ppt)/.*(comments?|people|persons?|commentAuthors)[^/]*\\.xml");
    private static final String SIGNATURES = "_xmlsignatures/";
    private static final String ODF_SIGNATURES = "META-INF/documentsignatures.xml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_ENTRIES = 20_000;

    private OfficeMetadata() {}

    static Stripped strip(Path source, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(source.toFile());
                OutputStream file = Files.newOutputStream(target);
                ZipOutputStream output = new ZipOutputStream(file)) {
            requireOffice(zip, source);
            List<String> removed = new ArrayList<>();
            List<String> remains = new ArrayList<>();
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (copy(zip, entry, output)) {
                    removed.add(entry.getName());
                } else if (PEOPLE.matcher(entry.getName()).matches()) {
                    remains.add(entry.getName());
                }
            }
            return new Stripped(removed, remains);
        } catch (ZipException broken) {
            throw new SealingException("toolbox.metadata-format", source.toString(), broken);
        }
    }

    private static void requireOffice(ZipFile zip, Path source) {
        boolean office = zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
        if (!office || zip.size() > MOST_ENTRIES) {
            throw new SealingException("toolbox.metadata-format", source.toString());
        }
        boolean signed = zip.stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).startsWith(SIGNATURES)
                        || entry.getName().equals(ODF_SIGNATURES));
        if (signed) {
            throw new SealingException("toolbox.metadata-signed", source.toString());
        }
    }

    /** Copies an entry in its place and with its method; says whether it was emptied. */
    private static boolean copy(ZipFile zip, ZipEntry entry, ZipOutputStream output) throws IOException {
        String empty = EMPTY.get(entry.getName());
        ZipEntry copied = new ZipEntry(entry.getName());
        copied.setTimeLocal(NO_TIME);
        if (entry.getMethod() == ZipEntry.STORED && empty == null) {
            copied.setMethod(ZipEntry.STORED);
            copied.setSize(entry.getSize());
            copied.setCrc(entry.getCrc());
        }
        output.putNextEntry(copied);
        try (InputStream content = empty == null
                ? zip.getInputStream(entry)
                : new ByteArrayInputStream(empty.getBytes(StandardCharsets.UTF_8))) {
            content.transferTo(output);
        }
        output.closeEntry();
        return empty != null;
    }
}
