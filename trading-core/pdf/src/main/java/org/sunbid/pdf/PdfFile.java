package org.sunbid.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sunbid.sealing.SealingException;

/** Reads PDFs of unknown origin. */
final class PdfFile {

    /** Longest file that is read. */
    static final int LIMIT_BYTES = 32 << 20;

    private PdfFile() {}

    static PDDocument read(byte[] pdf) {
        if (pdf.length > LIMIT_BYTES) {
            throw new SealingException("signature.malformed", pdf.length + " bytes");
        }
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException | ClassCastException | IllegalArgumentException e) {
            throw new SealingException("signature.malformed", "no readable PDF", e);
        }
    }
}
