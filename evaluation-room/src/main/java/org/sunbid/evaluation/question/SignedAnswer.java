package org.sunbid.evaluation.question;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/**
 * What the bidder signed, as it was signed.
 *
 * @param answer the answer in words, as it stands in the statement
 * @param consents whether the bidder agrees to the correction; null where none was asked for
 * @param statement canonical JSON, see {@link AnswerStatement}
 * @param signature detached CMS over it, Base64
 * @param signerSerial serial number of the signing certificate, hexadecimal
 * @param answeredAt by the platform's clock
 */
@Embeddable
public record SignedAnswer(
        String answer, Boolean consents, String statement, String signature, String signerSerial, Instant answeredAt) {

    public SignedAnswer {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(signerSerial, "signerSerial");
        Objects.requireNonNull(answeredAt, "answeredAt");
    }
}
