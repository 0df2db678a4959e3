package org.sunbid.trading.bid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import org.sunbid.sealing.receipt.Withdrawal;

/**
 * What proves that a bidder took its bid back.
 *
 * @param document the bidder's signed withdrawal, canonical JSON
 * @param logEntry the entry in the public log that commits to its receipt
 * @param logSalt the salt of that commitment
 * @param receipt the platform's receipt of it; null until it is made
 */
@Embeddable
public record TakenBack(
        @Column(name = "withdrawal") String document,
        @Column(name = "withdrawal_log_entry") Long logEntry,
        @Column(name = "withdrawal_log_salt") String logSalt,
        @Column(name = "withdrawal_receipt") String receipt) {

    static TakenBack by(Withdrawal withdrawal, long logEntry, String logSalt) {
        return new TakenBack(new String(withdrawal.write(), StandardCharsets.UTF_8), logEntry, logSalt, null);
    }

    Withdrawal withdrawal() {
        return Withdrawal.read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** With its receipt; the first stays. */
    TakenBack receipted(String signedReceipt) {
        return receipt == null ? new TakenBack(document, logEntry, logSalt, signedReceipt) : this;
    }
}
