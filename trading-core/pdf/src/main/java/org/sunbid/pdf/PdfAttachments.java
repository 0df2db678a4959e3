package org.sunbid.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.sunbid.sealing.SealingException;

/** Takes attached files out of PDFs. */
public final class PdfAttachments {

    private static final byte[] MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfAttachments() {}

    /** Whether this begins as a PDF does. */
    public static boolean isPdf(byte[] file) {
        return file.length > MARK.length && java.util.Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length);
    }

    /**
     * The attached file of this name.
     *
     * @param limitBytes longest file that is taken out
     * @return empty when nothing of this name is attached
     * @throws SealingException {@code signature.malformed} when this is no readable PDF, or the file is longer
     */
    public static Optional<byte[]> find(byte[] pdf, String name, int limitBytes) {
        try (PDDocument document = PdfFile.read(pdf)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> attached = files == null ? null : files.getNames();
            PDComplexFileSpecification found = attached == null ? null : attached.get(name);
            PDEmbeddedFile content = found == null ? null : found.getEmbeddedFile();
            return content == null ? Optional.empty() : Optional.of(read(content, limitBytes));
        } catch (IOException | ClassCastException | IllegalArgumentException e) {
            throw new SealingException("signature.malformed", "no readable PDF", e);
        }
    }

    private static byte[] read(PDEmbeddedFile file, int limitBytes) throws IOException {
        try (InputStream content = file.createInputStream()) {
            byte[] bytes = content.readNBytes(limitBytes + 1);
            if (bytes.length > limitBytes) {
                throw new SealingException("signature.malformed", "an attachment above " + limitBytes + " bytes");
            }
            return bytes;
        }
    }
}
