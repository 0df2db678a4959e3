package org.sunbid.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * Signs PDFs (ISO 32000-2, {@code ETSI.CAdES.detached}). Each signature is an incremental update, so that signatures of
 * several people, one after another, all stay valid. Private keys of people never come here: they sign the bytes that
 * {@link #prepare} gives on their own computers.
 */
public final class PdfSigning {

    /** Room for one CMS signature with its certificates, in bytes. */
    public static final int ROOM_BYTES = 16 << 10;

    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

    private PdfSigning() {}

    /** Opens a place for one signature. */
    public static PreparedPdf prepare(byte[] pdf, SignatureAppearance appearance) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            options.setPreferredSignatureSize(ROOM_BYTES);
            PDSignature signature = signature(appearance);
            draw(document, appearance, signature, options);
            document.addSignature(signature, options);
            ExternalSigningSupport support = document.saveIncrementalForExternalSigning(file);
            support.setSignature(new byte[0]);
            return opened(file.toByteArray(), signature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a prepared file back after it was stored. */
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

    /**
     * Puts a signature into the open place. Whether the signature is right is for {@link PdfVerification} to say, which
     * the caller asks before it keeps the file.
     *
     * @throws IllegalArgumentException when the signature is longer than {@link #ROOM_BYTES}
     */
    public static byte[] embed(PreparedPdf prepared, byte[] cms) {
        return prepared.with(cms);
    }

    /** Signs with credentials that are here: the platform's own seal. */
    public static byte[] seal(byte[] pdf, Credentials platform, SignatureAppearance appearance) {
        PreparedPdf prepared = prepare(pdf, appearance);
        return embed(prepared, DetachedSignature.sign(platform, prepared.toBeSigned(), appearance.at()));
    }

    private static PreparedPdf opened(byte[] file, PDSignature signature) {
        return new PreparedPdf(
                file,
                ByteRange.of(signature == null ? null : signature.getByteRange(), file)
                        .orElseThrow(() -> new IllegalArgumentException("no place for a signature")));
    }

    private static PDSignature signature(SignatureAppearance appearance) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName(appearance.signer());
        signature.setReason(appearance.reason());
        signature.setSignDate(GregorianCalendar.from(
                appearance.at().truncatedTo(ChronoUnit.SECONDS).atZone(StatutoryCalendar.ZONE)));
        return signature;
    }

    private static void draw(
            PDDocument document, SignatureAppearance appearance, PDSignature signature, SignatureOptions options)
            throws IOException {
        if (!appearance.field().isEmpty()) {
            emptyField(document, appearance.field()).getCOSObject().setItem(COSName.V, signature);
        }
        if (appearance.shape() != SignatureAppearance.Shape.NONE) {
            options.setPage(document.getNumberOfPages() - 1);
            options.setVisualSignature(SealTemplate.of(document, appearance));
        }
    }

    private static PDSignatureField emptyField(PDDocument document, String name) {
        List<PDSignatureField> found = document.getSignatureFields().stream()
                .filter(field -> name.equals(field.getPartialName()) && field.getSignature() == null)
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("no empty signature field " + name);
        }
        return found.get(0);
    }
}
