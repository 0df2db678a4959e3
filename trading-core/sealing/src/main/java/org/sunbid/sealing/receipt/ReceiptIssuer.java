package org.sunbid.sealing.receipt;

import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.log.Commitment;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.timestamp.TimestampSource;

/**
 * Issues receipts: signs the statement, has the signature time-stamped, and enters a salted commitment to the statement
 * into the log.
 *
 * <p>Issuing twice for one statement makes two valid receipts with two entries of the log; the caller stores the first.
 */
public final class ReceiptIssuer {

    private final Credentials platform;
    private final TimestampSource timestamps;
    private final TileLog log;

    public ReceiptIssuer(Credentials platform, TimestampSource timestamps, TileLog log) {
        this.platform = platform;
        this.timestamps = timestamps;
        this.log = log;
    }

    /** Issues the receipt of what the caller has durably accepted. */
    public Receipt issue(ReceiptStatement statement) {
        byte[] content = statement.write();
        byte[] signature = DetachedSignature.sign(platform, content, statement.receivedAt());
        byte[] timestamp = timestamps.stamp(signature);
        Commitment commitment = Commitment.to(content);
        synchronized (log) {
            long index = log.append(commitment.leaf());
            return new Receipt(statement, signature, timestamp, commitment.salt(), log.inclusion(index), log.note());
        }
    }
}
