package org.sunbid.sealing.receipt;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.log.Checkpoint;
import org.sunbid.sealing.log.Commitment;
import org.sunbid.sealing.log.InclusionProof;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TreeHash;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.timestamp.Timestamp;
import org.sunbid.sealing.timestamp.VerifiedTimestamp;

/**
 * The platform's word that a bid has arrived, in a form it cannot take back: signed, time-stamped, and entered in the
 * log whose checkpoint it carries.
 *
 * <p>Guaranteed by {@link #verify}, offline: the platform signed exactly this statement; the signature existed at the
 * time of the token; the log has committed to the statement at this index. Not guaranteed: that the log shows everyone
 * the same tree; that is what its witnesses' cosignatures and consistency proofs are for.
 */
public final class Receipt {

    private final ReceiptStatement statement;
    private final byte[] signature;
    private final byte[] timestamp;
    private final String salt;
    private final InclusionProof inclusion;
    private final SignedNote checkpoint;

    Receipt(
            ReceiptStatement statement,
            byte[] signature,
            byte[] timestamp,
            String salt,
            InclusionProof inclusion,
            SignedNote checkpoint) {
        this.statement = statement;
        this.signature = signature;
        this.timestamp = timestamp;
        this.salt = salt;
        this.inclusion = inclusion;
        this.checkpoint = checkpoint;
    }

    /**
     * Reads a receipt; it proves nothing before {@link #verify}.
     *
     * @throws SealingException {@code receipt.format} when it is no receipt, {@code json.*}, {@code log.*}
     */
    public static Receipt read(byte[] document) {
        JsonObject json = JsonObject.readCanonical(document)
                .allow("checkpoint", "inclusion", "salt", "signature", "statement", "timestamp");
        return new Receipt(
                ReceiptStatement.read(json.object("statement")),
                json.bytes("signature"),
                json.bytes("timestamp"),
                json.text("salt"),
                proof(json.object("inclusion").allow("index", "path", "size")),
                SignedNote.parse(json.text("checkpoint")));
    }

    /** The receipt as canonical JSON. */
    public byte[] write() {
        Base64.Encoder base64 = Base64.getEncoder();
        return CanonicalJson.write(Map.of(
                "statement", statement.toJson(),
                "signature", base64.encodeToString(signature),
                "timestamp", base64.encodeToString(timestamp),
                "salt", salt,
                "inclusion", json(inclusion),
                "checkpoint", checkpoint.format()));
    }

    /**
     * Returns what the receipt of a bid proves, when all of it holds.
     *
     * @throws SealingException {@code signature.*}, {@code timestamp.*}, {@code certificate.*}, {@code log.*}; or
     *     {@code receipt.time} when the token is older than the statement says the bid arrived; {@code receipt.of-withdrawal}
     *     when it is the receipt of a withdrawal
     */
    public VerifiedReceipt verify(TrustList trust, TrustedLogs logs) {
        if (isOfWithdrawal()) {
            throw new SealingException("receipt.of-withdrawal", "the bid was taken back");
        }
        return verifyAll(trust, logs);
    }

    /**
     * Returns what the receipt of a withdrawal proves, when all of it holds, the bidder's own signature included.
     *
     * @throws SealingException as {@link #verify}; {@code withdrawal.*}; {@code receipt.of-bid} when it is the receipt of a bid
     */
    public VerifiedReceipt verifyWithdrawal(TrustList trust, TrustedLogs logs) {
        if (!isOfWithdrawal()) {
            throw new SealingException("receipt.of-bid", "nothing was taken back");
        }
        return verifyAll(trust, logs);
    }

    /** It says that a bid was taken back, not that one arrived. */
    public boolean isOfWithdrawal() {
        return statement.withdrawal().isPresent();
    }

    private VerifiedReceipt verifyAll(TrustList trust, TrustedLogs logs) {
        VerifiedCertificate platform = requireSigned(trust);
        VerifiedTimestamp stamped = requireStamped(trust);
        return new VerifiedReceipt(statement, platform, stamped, inclusion.index(), requireLogged(logs));
    }

    /**
     * The first step of {@link #verify} alone: who signed exactly this statement. Of a withdrawal the bidder's signature must
     * hold too.
     *
     * @throws SealingException {@code signature.*}, {@code certificate.*}, {@code withdrawal.*}
     */
    public VerifiedCertificate requireSigned(TrustList trust) {
        statement.withdrawal().ifPresent(withdrawal -> withdrawal.verify(trust, statement.receivedAt()));
        return DetachedSignature.verify(statement.write(), signature, trust, statement.receivedAt())
                .signer();
    }

    /**
     * The second step alone: when the signature existed, whether it is right or not.
     *
     * @throws SealingException {@code timestamp.*}, {@code certificate.*}, {@code receipt.time}
     */
    public VerifiedTimestamp requireStamped(TrustList trust) {
        VerifiedTimestamp stamped = Timestamp.verify(signature, timestamp, trust);
        if (stamped.at().plusSeconds(1).isBefore(statement.receivedAt())) {
            throw new SealingException("receipt.time", "stamped before the bid arrived");
        }
        return stamped;
    }

    /**
     * The third step alone: the log's checkpoint that the statement is entered under.
     *
     * @throws SealingException {@code log.*}
     */
    public Checkpoint requireLogged(TrustedLogs logs) {
        Checkpoint verified = logs.verify(checkpoint);
        inclusion.verify(Commitment.of(salt, statement.write()).leaf(), verified);
        return verified;
    }

    /** The log's signed checkpoint, unverified. */
    public SignedNote checkpoint() {
        return checkpoint;
    }

    /** What the receipt says, unverified. */
    public ReceiptStatement statement() {
        return statement;
    }

    /** The place of the entry in the log, unverified. */
    public long logIndex() {
        return inclusion.index();
    }

    /** The platform's CMS signature over the statement; what the token stamps. */
    public byte[] signature() {
        return signature.clone();
    }

    /** The time stamp token. */
    public byte[] timestamp() {
        return timestamp.clone();
    }

    private static InclusionProof proof(JsonObject json) {
        List<TreeHash> path = json.texts("path", InclusionProof.LONGEST).stream()
                .map(TreeHash::new)
                .toList();
        return new InclusionProof(json.number("index"), json.number("size"), path);
    }

    private static Map<String, Object> json(InclusionProof proof) {
        List<String> path = proof.path().stream().map(TreeHash::base64).toList();
        return Map.of("index", proof.index(), "path", path, "size", proof.size());
    }
}
