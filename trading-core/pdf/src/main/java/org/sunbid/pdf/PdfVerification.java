package org.sunbid.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.signature.SignatureInPdf;

/**
 * Says who signed a PDF and whether it is still what they signed. Each signature is checked for itself: that its byte
 * range leaves out nothing but the signature, that the CMS fits those bytes, that the certificate counts now, and that
 * nothing but signatures was added since.
 */
public final class PdfVerification {

    /** Longest file that is read. */
    public static final int LIMIT_BYTES = PdfFile.LIMIT_BYTES;

    /** Most signatures of a file; each costs a comparison with the file as it was then. */
    public static final int MOST_SIGNATURES = 64;

    private PdfVerification() {}

    /**
     * Verifies every signature of a file.
     *
     * @param now when certificates must count
     * @return one entry a signature in the order they were made; none for a file without signatures
     * @throws SealingException {@code signature.malformed} when this is no readable PDF, or has too many signatures
     */
    public static List<PdfSignature> verify(byte[] pdf, TrustList trust, Instant now) {
        try (PDDocument document = PdfFile.read(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            if (signatures.size() > MOST_SIGNATURES) {
                throw new SealingException("signature.malformed", signatures.size() + " signatures");
            }
            List<PdfSignature> found = new ArrayList<>();
            for (PDSignature signature : signatures) {
                found.add(new Check(pdf, document, signature).run(trust, now));
            }
            return found;
        } catch (IOException | ClassCastException | IllegalArgumentException e) {
            throw new SealingException("signature.malformed", "no readable PDF", e);
        } catch (StackOverflowError e) { // PDFBox follows objects in objects as deep as they go
            throw new SealingException("signature.malformed", "nested too deep");
        }
    }

    /** All signatures hold, there is at least one, and the last covers the whole file. */
    public static boolean complete(List<PdfSignature> signatures) {
        return !signatures.isEmpty()
                && signatures.stream().allMatch(PdfSignature::valid)
                && signatures.stream().anyMatch(PdfSignature::wholeDocument);
    }

    /** The check of one signature. */
    private static final class Check {

        private final byte[] file;
        private final PDDocument now;
        private final PDSignature signature;

        Check(byte[] file, PDDocument now, PDSignature signature) {
            this.file = file;
            this.now = now;
            this.signature = signature;
        }

        PdfSignature run(TrustList trust, Instant now) {
            String name = signature.getName() == null ? "" : signature.getName();
            Optional<Instant> at = Optional.ofNullable(signature.getSignDate()).map(Calendar::toInstant);
            Optional<ByteRange> range = ByteRange.of(signature.getByteRange(), file);
            Optional<byte[]> cms = range.flatMap(found -> found.gap(file)).filter(this::isTheSignature);
            if (range.isEmpty() || cms.isEmpty()) {
                return new PdfSignature(name, at, Optional.empty(), Optional.of("signature.byte-range"), false, false);
            }
            boolean whole = range.get().end() == file.length;
            try {
                VerifiedCertificate verified =
                        SignatureInPdf.verify(range.get().signedPart(file), trimmed(cms.get()), trust, now);
                boolean unchanged = whole || sameContentThen(range.get());
                Optional<String> changed = unchanged ? Optional.empty() : Optional.of("signature.changed-since");
                return new PdfSignature(name, at, Optional.of(verified), changed, whole, unchanged);
            } catch (SealingException e) {
                return new PdfSignature(name, at, Optional.empty(), Optional.of(e.reasonCode()), whole, false);
            }
        }

        /** The bytes in the gap are the very signature of this dictionary, not of another one elsewhere in the file. */
        private boolean isTheSignature(byte[] gap) {
            byte[] contents = signature.getContents();
            return contents != null && Arrays.equals(gap, contents);
        }

        private boolean sameContentThen(ByteRange range) {
            try (PDDocument then = Loader.loadPDF(Arrays.copyOf(file, range.end()))) {
                return Arrays.equals(PdfContent.digest(now, range.end()), PdfContent.digest(then, range.end()));
            } catch (IOException e) {
                return false;
            }
        }

        /** Without the zeros that fill the room: as long as the DER header says. */
        private static byte[] trimmed(byte[] padded) {
            if (padded.length < 2 || padded[0] != 0x30) {
                return padded;
            }
            int first = padded[1] & 0xff;
            int lengthBytes = first < 0x80 ? 0 : first - 0x80;
            if (lengthBytes > 3 || padded.length < 2 + lengthBytes || first == 0x80) {
                return padded;
            }
            int length = lengthBytes == 0 ? first : 0;
            for (int i = 0; i < lengthBytes; i++) {
                length = (length << 8) | (padded[2 + i] & 0xff);
            }
            return Arrays.copyOf(padded, Math.min(padded.length, 2 + lengthBytes + length));
        }
    }
}
