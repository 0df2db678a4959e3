package org.sunbid.pdf;

import java.util.Arrays;

/**
 * A PDF with an open place for one signature. It can be stored while somebody signs on their own computer, and be read
 * back with {@link SignaturePlace#reopen}; meanwhile no other signature may be added to the same file.
 */
public final class PreparedPdf {

    private final byte[] document;
    private final ByteRange range;

    PreparedPdf(byte[] document, ByteRange range) {
        this.document = document;
        this.range = range;
    }

    /** The file with its open place. */
    public byte[] document() {
        return document.clone();
    }

    /** What is to be signed: all of the file except the open place. */
    public byte[] toBeSigned() {
        return range.signedPart(document);
    }

    /**
     * The file with this CMS signature in the open place. Whether the signature is right is for {@link PdfVerification} to
     * say, which the caller asks before it keeps the file.
     *
     * @throws IllegalArgumentException when the signature is longer than {@link SignaturePlace#ROOM_BYTES}
     */
    public byte[] with(byte[] cms) {
        byte[] signed = document.clone();
        int room = (range.gapEnd() - range.gapStart() - 2) / 2;
        if (cms.length > room) {
            throw new IllegalArgumentException("a signature of " + cms.length + " bytes, room for " + room);
        }
        String digits = java.util.HexFormat.of().withUpperCase().formatHex(cms);
        for (int i = 0; i < digits.length(); i++) {
            signed[range.gapStart() + 1 + i] = (byte) digits.charAt(i);
        }
        return signed;
    }

    /** The place holds no signature yet. */
    boolean open() {
        byte[] place = Arrays.copyOfRange(document, range.gapStart() + 1, range.gapEnd() - 1);
        for (byte digit : place) {
            if (digit != '0') {
                return false;
            }
        }
        return place.length > 0;
    }
}
