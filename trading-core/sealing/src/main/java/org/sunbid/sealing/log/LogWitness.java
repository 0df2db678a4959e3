package org.sunbid.sealing.log;

import java.time.Instant;
import java.util.Optional;
import org.sunbid.sealing.SealingException;

/**
 * What a witness does (C2SP {@code tlog-witness}): it signs a checkpoint only when the log has grown from the checkpoint it saw
 * before. A log that shows different trees to different people cannot have both witnessed.
 */
public final class LogWitness {

    private final NoteSigner signer;
    private final TrustedLogs logs;

    /** A witness of these logs; the signer's key is for cosignatures. */
    public LogWitness(NoteSigner signer, TrustedLogs logs) {
        if (signer.key().use() != NoteKey.Use.COSIGNATURE) {
            throw new SealingException("log.key", "a witness signs with a key for cosignatures");
        }
        this.signer = signer;
        this.logs = logs;
    }

    /** The public key. */
    public NoteKey key() {
        return signer.key();
    }

    /** This witness's signature stands under the note; whether it is right is not asked. */
    public boolean hasSigned(SignedNote note) {
        return note.signatures().stream().anyMatch(signature -> signature.isOf(signer.key()));
    }

    /**
     * Returns silently when the newest checkpoint continues the one seen before.
     *
     * @param before the note seen before; empty for a log that was never seen
     * @param tiles the log's files; what they say is believed only as far as it proves the step
     * @throws SealingException {@code log.consistency} when it does not: the two notes are evidence against the log; {@code
     *     log.older} when it is from before what was seen, and consistent; {@code log.broken}, {@code log.range} when the
     *     files do not let it be told; {@code log.untrusted}, {@code log.signature}
     */
    public void requireContinued(Optional<SignedNote> before, SignedNote newest, TileStorage tiles) {
        Checkpoint now = logs.verify(newest);
        if (before.isEmpty()) {
            return;
        }
        Checkpoint seen = logs.verify(before.get());
        if (now.size() < seen.size()) {
            requirePrefix(now, seen, tiles);
            throw new SealingException("log.older", "size " + now.size() + " after " + seen.size());
        }
        requirePrefix(seen, now, tiles);
    }

    /** The signature of a checkpoint that was found to continue what was seen. */
    public NoteSignature sign(SignedNote newest, Instant at) {
        return signer.cosign(newest, at);
    }

    static void requirePrefix(Checkpoint shorter, Checkpoint longer, TileStorage tiles) {
        if (!shorter.origin().equals(longer.origin())) {
            throw new SealingException("log.consistency", "another log");
        }
        if (shorter.size() > 0) {
            new ConsistencyProof(
                            shorter.size(),
                            longer.size(),
                            new TileTree(tiles, longer.size()).consistency(shorter.size(), longer.size()))
                    .verify(shorter, longer);
        }
    }
}
