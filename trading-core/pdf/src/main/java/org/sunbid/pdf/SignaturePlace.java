package org.sunbid.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.sunbid.sealing.SealingException;

/**
 * Opens a place for one signature in a PDF (ISO 32000-2, {@code ETSI.CAdES.detached}), as an incremental update, so that
 * earlier signatures stay valid. With a signature of {@link org.sunbid.sealing.signature.SignatureInPdf} in it, it is a
 * PAdES-B signature (ETSI EN 319 142-1): the time stands in the dictionary, the certificate's hash in the signature.
 */
public final class SignaturePlace {

    /** Room for one CMS signature with its certificates, in bytes. */
    public static final int ROOM_BYTES = 16 << 10;

    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private SignaturePlace() {}

    /**
     * Opens a place.
     *
     * @throws SealingException {@code signature.malformed} when this is no readable PDF; {@code signature.no-field} when the
     *     entry names a field that is not there or not empty
     */
    public static PreparedPdf open(byte[] pdf, SignatureEntry entry, Drawing drawing) {
        try (PDDocument document = PdfFile.read(pdf);
                SignatureOptions options = new SignatureOptions();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            options.setPreferredSignatureSize(ROOM_BYTES);
            PDSignature signature = signature(entry);
            if (!entry.field().isEmpty()) {
                emptyField(document, entry.field()).getCOSObject().setItem(COSName.V, signature);
            }
            Optional<InputStream> template = drawing.of(document);
            if (template.isPresent()) {
                options.setPage(document.getNumberOfPages() - 1);
                options.setVisualSignature(template.get());
            }
            document.addSignature(signature, options);
            ExternalSigningSupport support = document.saveIncrementalForExternalSigning(file);
            support.setSignature(new byte[0]);
            return opened(file.toByteArray(), signature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a prepared file back after it was stored.
     *
     * @throws IllegalArgumentException when it has no open place
     */
    public static PreparedPdf reopen(byte[] prepared) {
        try (PDDocument document = Loader.loadPDF(prepared)) {
            PreparedPdf pdf = opened(prepared, newest(document, prepared));
            if (!pdf.open()) {
                throw new IllegalArgumentException("the place is taken");
            }
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The signature whose range reaches to the end: fields stand in the order of their boxes, not of signing. */
    private static PDSignature newest(PDDocument document, byte[] file) throws IOException {
        return document.getSignatureDictionaries().stream()
                .filter(signature -> ByteRange.of(signature.getByteRange(), file)
                        .filter(range -> range.end() == file.length)
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    private static PreparedPdf opened(byte[] file, PDSignature signature) {
        return new PreparedPdf(
                file,
                ByteRange.of(signature == null ? null : signature.getByteRange(), file)
                        .orElseThrow(() -> new IllegalArgumentException("no place for a signature")));
    }

    private static PDSignature signature(SignatureEntry entry) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName(entry.signer());
        if (!entry.reason().isEmpty()) {
            signature.setReason(entry.reason());
        }
        Instant at = entry.at().truncatedTo(ChronoUnit.SECONDS);
        signature.setSignDate(GregorianCalendar.from(at.atZone(CHINA)));
        return signature;
    }

    private static PDSignatureField emptyField(PDDocument document, String name) throws IOException {
        List<PDSignatureField> found = document.getSignatureFields().stream()
                .filter(field -> name.equals(field.getPartialName()) && field.getSignature() == null)
                .toList();
        if (found.size() != 1) {
            throw new SealingException("signature.no-field", "no empty signature field " + name);
        }
        return found.get(0);
    }
}
