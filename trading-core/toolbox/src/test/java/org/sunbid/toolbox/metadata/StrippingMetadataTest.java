package org.sunbid.toolbox.metadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.toolbox.CommandLineRun;

import static org.assertj.core.api.Assertions.assertThat;

class StrippingMetadataTest {

    private static final String WHO = "Zhang-Wei-of-Bidder-One";

    @TempDir
    private Path folder;

    @Test
    void aPdfTellsNoLongerWhoMadeIt() throws IOException {
        Path source = pdf(false);

        CommandLineRun run = strip(source);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Info/Author")
                .contains("Metadata")
                .contains("PieceInfo")
                .contains("Comment/T");
        Path target = folder.resolve("out/bid.pdf");
        assertThat(Files.readString(target, StandardCharsets.ISO_8859_1)).doesNotContain(WHO);
        try (PDDocument stripped = Loader.loadPDF(target.toFile())) {
            assertThat(stripped.getNumberOfPages()).isEqualTo(1);
            assertThat(stripped.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(stripped.getDocumentCatalog().getMetadata()).isNull();
            assertThat(stripped.getPage(0).getAnnotations().get(0).getContents())
                    .isEqualTo("a remark");
        }
        assertThat(Files.readString(source, StandardCharsets.ISO_8859_1))
                .as("the original")
                .contains(WHO);
    }

    @Test
    void anOfficeDocumentTellsNoLongerWhoMadeIt() throws IOException {
        Path source = zip(
                "offer.docx",
                Map.of(
                        "[Content_Types].xml",
                        "<Types/>",
                        "docProps/core.xml",
                        "<creator>" + WHO + "</creator>",
                        "docProps/custom.xml",
                        WHO,
                        "word/document.xml",
                        "<text/>",
                        "word/comments.xml",
                        "<c/>"));

        CommandLineRun run = strip(source);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("docProps/core.xml").contains("docProps/custom.xml");
        assertThat(run.err()).contains("word/comments.xml");
        try (ZipFile stripped = new ZipFile(folder.resolve("out/offer.docx").toFile())) {
            assertThat(stripped.size()).isEqualTo(5);
            assertThat(text(stripped, "docProps/core.xml")).doesNotContain(WHO).contains("core-properties");
            assertThat(text(stripped, "word/document.xml")).isEqualTo("<text/>");
            assertThat(stripped.stream().map(entry -> entry.getTimeLocal().getYear()))
                    .containsOnly(1980);
        }
    }

    @Test
    void whatCannotBeStrippedIsRefusedAndNothingIsLeftBehind() throws IOException {
        Path text = Files.writeString(folder.resolve("note.txt"), "a note, no document");
        Path broken = Files.writeString(folder.resolve("broken.docx"), "PK\u0003\u0004 and nothing more");
        Path archive = zip("plain.zip", Map.of("a", "b"));
        Path signed = zip("signed.docx", Map.of("[Content_Types].xml", "", "_xmlsignatures/sig1.xml", ""));

        assertThat(strip(text).err()).contains("[toolbox.metadata-format]");
        assertThat(strip(broken).err()).contains("[toolbox.metadata-format]");
        assertThat(strip(archive).err()).contains("[toolbox.metadata-format]");
        assertThat(strip(signed).err()).contains("[toolbox.metadata-signed]");
        assertThat(strip(pdf(true)).err()).contains("[toolbox.metadata-locked]");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void aCopyIsNeverWrittenOverAnotherFile() throws IOException {
        Path source = pdf(false);
        strip(source);

        assertThat(strip(source).err()).contains("[toolbox.exists]");
        CommandLineRun beside = CommandLineRun.of("strip-metadata", "--out", folder.toString(), source.toString());
        assertThat(beside.err()).contains("[toolbox.exists]");
    }

    private CommandLineRun strip(Path file) {
        return CommandLineRun.of(
                "strip-metadata", "--out", folder.resolve("out").toString(), file.toString());
    }

    private Path pdf(boolean locked) throws IOException {
        Path file = folder.resolve("bid.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDDocumentInformation information = new PDDocumentInformation();
            information.setAuthor(WHO);
            information.setCreationDate(Calendar.getInstance());
            document.setDocumentInformation(information);
            byte[] xmp = ("<x:xmpmeta>" + WHO + "</x:xmpmeta>").getBytes(StandardCharsets.UTF_8);
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
            page.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
            COSDictionary piece = new COSDictionary();
            piece.setString(COSName.getPDFName("Word"), WHO);
            page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), piece);
            PDAnnotationText remark = new PDAnnotationText();
            remark.setTitlePopup(WHO);
            remark.setContents("a remark");
            page.getAnnotations().add(remark);
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            document.save(file.toFile(), org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        }
        return file;
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
