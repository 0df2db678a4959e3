package org.sunbid.platform.document;

import java.time.Instant;

/**
 * How a signature shows in the document.
 *
 * @param field the empty signature field it fills ({@code signature-1} …); empty to add a field of its own
 * @param signer the name that the seal or the line shows
 * @param reason what is signed for, in words; may be empty
 * @param at the time the document names, in whole seconds
 * @param shape what is drawn
 */
public record SignatureAppearance(String field, String signer, String reason, Instant at, Shape shape) {

    /** What is drawn. */
    public enum Shape {
        /** Nothing; the signature is seen in a reader's list only. */
        NONE,
        /** Name and time in a line, for a person. */
        PERSON,
        /** A round red seal with the name around a star (公章), for an organisation or a platform. */
        ORGANISATION
    }

    /** A signature that is not drawn. */
    public static SignatureAppearance invisible(String signer, String reason, Instant at) {
        return new SignatureAppearance("", signer, reason, at, Shape.NONE);
    }

    /** A person's signature in the box with this number, counted from 1. */
    public static SignatureAppearance person(int box, String signer, String reason, Instant at) {
        return new SignatureAppearance(PdfSignatureFields.NAME + box, signer, reason, at, Shape.PERSON);
    }

    /** An organisation's round seal in the box with this number, counted from 1. */
    public static SignatureAppearance organisation(int box, String signer, String reason, Instant at) {
        return new SignatureAppearance(PdfSignatureFields.NAME + box, signer, reason, at, Shape.ORGANISATION);
    }

    /** An organisation's round seal at the lower right of the last page. */
    public static SignatureAppearance organisation(String signer, String reason, Instant at) {
        return new SignatureAppearance("", signer, reason, at, Shape.ORGANISATION);
    }
}
