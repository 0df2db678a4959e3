package org.sunbid.sealing.receipt;

import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.log.Commitment;
import org.sunbid.sealing.log.InclusionProof;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.timestamp.TimestampSource;

/**
 * Issues receipts: signs the statement, has the signature time-stamped, and joins the place of the statement's salted
 * commitment in the log.
 *
 * <p>Issuing twice for one statement makes two valid receipts; the caller stores the first.
 */
public final class ReceiptIssuer {

    private final Credentials platform;
    private final TimestampSource timestamps;

    public ReceiptIssuer(Credentials platform, TimestampSource timestamps) {
        this.platform = platform;
        this.timestamps = timestamps;
    }

    /**
     * The receipt of what the caller has durably accepted and entered into the log as {@link Commitment#leaf()} of
     * {@link ReceiptStatement#write()}.
     *
     * @param salt the commitment's
     * @param inclusion the proof of the entry against the checkpoint
     */
    public Receipt issue(ReceiptStatement statement, String salt, InclusionProof inclusion, SignedNote checkpoint) {
        byte[] signature = DetachedSignature.sign(platform, statement.write(), statement.receivedAt());
        return new Receipt(statement, signature, timestamps.stamp(signature), salt, inclusion, checkpoint);
    }

    /** The same, with the entry made now in a log that this process alone writes. */
    public Receipt issue(ReceiptStatement statement, TileLog log) {
        Commitment commitment = Commitment.to(statement.write());
        synchronized (log) {
            long index = log.append(commitment.leaf());
            return issue(statement, commitment.salt(), log.inclusion(index), log.note());
        }
    }
}
