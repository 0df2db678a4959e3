package org.sunbid.trading.deposit;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A payment as the bank reports it.
 *
 * @param reference of the bank, unlike any other
 * @param lot for which it was paid
 * @param payer USCC
 * @param payerName as the bank has it
 * @param amount in yuan
 * @param paidAt when it was credited
 */
record Payment(String reference, String lot, String payer, String payerName, BigDecimal amount, Instant paidAt) {

    static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_NAME = 200;

    Payment {
        if (reference.isBlank()
                || reference.length() > LONGEST_REFERENCE
                || payerName.isBlank()
                || payerName.length() > LONGEST_NAME
                || amount.signum() <= 0) {
            throw new IllegalArgumentException("not a payment");
        }
    }
}
