package org.sunbid.pdf;

import org.sunbid.sealing.SealingException;

/** A receipt as people hand it on: its JSON, or the PDF that has it attached (PROTOCOL §13). */
public final class ReceiptFile {

    /** Name of the attached receipt. */
    public static final String NAME = "receipt.json";

    private static final int LIMIT_BYTES = 1 << 20;

    private ReceiptFile() {}

    /**
     * The receipt's JSON; it proves nothing before it is verified, nor does the PDF around it.
     *
     * @throws SealingException {@code receipt.not-attached} when it is a PDF without one; {@code signature.malformed} when the
     *     PDF cannot be read
     */
    public static byte[] json(byte[] file) {
        if (!PdfAttachments.isPdf(file)) {
            return file;
        }
        return PdfAttachments.find(file, NAME, LIMIT_BYTES)
                .orElseThrow(() -> new SealingException("receipt.not-attached", NAME));
    }
}
