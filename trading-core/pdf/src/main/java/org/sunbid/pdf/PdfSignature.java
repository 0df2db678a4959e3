package org.sunbid.pdf;

import java.time.Instant;
import java.util.Optional;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/**
 * What is known of one signature in a PDF.
 *
 * @param claimedName the name in the signature dictionary; proves nothing
 * @param claimedAt the time in the signature dictionary
 * @param signer the verified certificate; empty when anything about the signature does not hold
 * @param refusal the stable code of what does not hold; empty when all holds
 * @param wholeDocument it covers every byte of the file; an earlier one of several signatures covers what was there then
 * @param onlySignaturesSince what was added to the file after this signature are signatures alone, no change of content; not
 *     looked at, and false, where the signature itself does not hold
 */
public record PdfSignature(
        String claimedName,
        Optional<Instant> claimedAt,
        Optional<VerifiedCertificate> signer,
        Optional<String> refusal,
        boolean wholeDocument,
        boolean onlySignaturesSince) {

    /** The signature holds for the document as it is shown now. */
    public boolean valid() {
        return signer.isPresent() && refusal.isEmpty() && (wholeDocument || onlySignaturesSince);
    }
}
