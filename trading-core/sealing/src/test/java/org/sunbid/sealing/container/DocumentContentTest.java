package org.sunbid.sealing.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sunbid.sealing.Refusals.assertRefused;

/** Documents that are something else than they say, and those that harm who opens them. */
class DocumentContentTest {

    private static final String ZIP = "application/zip";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LAUGHS = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><l>&b;</l>";

    @TempDir
    Path folder;

    @Test
    void whatIsWhatItSaysPasses() throws IOException {
        passes(file("%PDF-1.7\n…".getBytes(UTF_8)), "application/pdf");
        passes(file("\u00ef\u00bb\u00bf%PDF-1.4".getBytes(US_ASCII)), "application/pdf");
        passes(zip("图纸/一层.dwg", new byte[30 << 20]), ZIP);
        passes(zip("xl/workbook.xml", "<?xml version='1.0'?><workbook/>".getBytes(UTF_8)), XLSX);
        passes(file("<?xml version='1.0'?><!-- 清单 --><bill/>".getBytes(UTF_8)), "application/xml");
        passes(file(new byte[0]), "text/plain");
    }

    @Test
    void aTypeIsNotJustAName() throws IOException {
        refused("container.not-of-type", file("MZ\u0090".getBytes(UTF_8)), "application/pdf");
        refused("container.not-of-type", file("%PDF-1.7".getBytes(UTF_8)), ZIP);
        refused("container.not-of-type", file("%PDF-1.7".getBytes(UTF_8)), XLSX);
        refused("container.not-of-type", file("PK\u0003\u0004 and no more".getBytes(US_ASCII)), ZIP);
        refused("container.not-of-type", file("no element".getBytes(UTF_8)), "application/xml");
        refused("container.not-of-type", zip("xl/workbook.xml", "<".getBytes(UTF_8)), XLSX);
    }

    @Test
    void anArchiveIsNoBombWhateverItIsCalled() throws IOException {
        Path bomb = zip("zeros", new byte[200 << 20]);

        refused("container.archive-bomb", bomb, ZIP);
        refused("container.archive-bomb", bomb, "application/octet-stream");
    }

    @Test
    void sizesThatAnArchiveClaimsAreNotBelieved() throws IOException {
        Path bomb = zip("zeros", new byte[200 << 20]);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(bomb)).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(bytes.limit() - 6);
        bytes.putInt(directory + 24, 5);
        Files.write(bomb, bytes.array());

        assertThatCode(() -> DocumentContent.requireHarmless(bomb, ZIP)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void tooManyEntriesAreABomb() throws IOException {
        Path many = Files.createTempFile(folder, "many", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i <= 10_000; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        refused("container.archive-bomb", many, ZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/cron.d/x", "..\\x", "C:\\x", "a/..", "\\\\host\\x"})
    void entriesStayInTheirFolder(String name) throws IOException {
        refused("container.archive-paths", zip(name, new byte[1]), ZIP);
    }

    @Test
    void entitiesAreNotEvenDeclared() throws IOException {
        for (Charset charset : new Charset[] {UTF_8, UTF_16}) {
            refused("container.xml-doctype", file(LAUGHS.getBytes(charset)), "application/xml");
        }
        refused("container.xml-doctype", file(LAUGHS.getBytes(UTF_8)), "image/svg+xml");
        refused("container.xml-doctype", zip("xl/workbook.xml", LAUGHS.getBytes(UTF_8)), XLSX);
        refused(
                "container.xml-doctype",
                file("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>".getBytes(UTF_8)),
                "text/xml");
    }

    private static void passes(Path file, String mediaType) {
        assertThatCode(() -> DocumentContent.requireHarmless(file, mediaType)).doesNotThrowAnyException();
    }

    private static void refused(String code, Path file, String mediaType) {
        assertRefused(code, () -> DocumentContent.requireHarmless(file, mediaType));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ""), content);
    }

    private Path zip(String name, byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "archive", ".zip");
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file;
    }
}
