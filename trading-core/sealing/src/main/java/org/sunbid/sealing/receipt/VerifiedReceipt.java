package org.sunbid.sealing.receipt;

import java.time.Instant;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.log.Checkpoint;
import org.sunbid.sealing.timestamp.VerifiedTimestamp;

/** A receipt that holds; only {@link Receipt#verify} makes one. */
public final class VerifiedReceipt {

    private final ReceiptStatement statement;
    private final VerifiedCertificate platform;
    private final VerifiedTimestamp timestamp;
    private final long logIndex;
    private final Checkpoint checkpoint;

    VerifiedReceipt(
            ReceiptStatement statement,
            VerifiedCertificate platform,
            VerifiedTimestamp timestamp,
            long logIndex,
            Checkpoint checkpoint) {
        this.statement = statement;
        this.platform = platform;
        this.timestamp = timestamp;
        this.logIndex = logIndex;
        this.checkpoint = checkpoint;
    }

    /** What arrived, and when the platform says it did. */
    public ReceiptStatement statement() {
        return statement;
    }

    /** When it arrived, by the platform's clock. */
    public Instant receivedAt() {
        return statement.receivedAt();
    }

    /** Which platform says so. */
    public VerifiedCertificate platform() {
        return platform;
    }

    /** When the receipt existed, by the time stamping authority. */
    public VerifiedTimestamp timestamp() {
        return timestamp;
    }

    /** Its entry in the log. */
    public long logIndex() {
        return logIndex;
    }

    /** The log that holds the entry. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }
}
