package org.sunbid.platform.document;

import java.util.Optional;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.pdf.SignatureEntry;
import org.sunbid.pdf.SignaturePlace;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.signature.SignatureInPdf;

/**
 * Signs PDFs, with what is seen of the signature drawn. Each signature is an incremental update, so that signatures of
 * several people, one after another, all stay valid. Private keys of people never come here: they sign the bytes that
 * {@link #prepare} gives on their own computers.
 */
public final class PdfSigning {

    /** Room for one CMS signature with its certificates, in bytes. */
    public static final int ROOM_BYTES = SignaturePlace.ROOM_BYTES;

    private PdfSigning() {}

    /** Opens a place for one signature. */
    public static PreparedPdf prepare(byte[] pdf, SignatureAppearance appearance) {
        SignatureEntry entry =
                new SignatureEntry(appearance.field(), appearance.signer(), appearance.reason(), appearance.at());
        return SignaturePlace.open(
                pdf,
                entry,
                document -> appearance.shape() == SignatureAppearance.Shape.NONE
                        ? Optional.empty()
                        : Optional.of(SealTemplate.of(document, appearance)));
    }

    /** Reads a prepared file back after it was stored. */
    public static PreparedPdf reopen(byte[] prepared) {
        return SignaturePlace.reopen(prepared);
    }

    /**
     * Puts a signature into the open place. Whether the signature is right is for {@link org.sunbid.pdf.PdfVerification}
     * to say, which the caller asks before it keeps the file.
     *
     * @throws IllegalArgumentException when the signature is longer than {@link #ROOM_BYTES}
     */
    public static byte[] embed(PreparedPdf prepared, byte[] cms) {
        return prepared.with(cms);
    }

    /** Signs with credentials that are here: the platform's own seal. */
    public static byte[] seal(byte[] pdf, Credentials platform, SignatureAppearance appearance) {
        PreparedPdf prepared = prepare(pdf, appearance);
        return embed(prepared, SignatureInPdf.sign(platform, prepared.toBeSigned()));
    }
}
