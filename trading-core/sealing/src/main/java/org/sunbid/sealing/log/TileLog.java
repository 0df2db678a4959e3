package org.sunbid.sealing.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sunbid.sealing.SealingException;

/**
 * An append-only log in the files of {@code tlog-tiles}: {@code checkpoint}, {@code tile/…}, {@code tile/entries/…}.
 *
 * <p>An entry is in the log when {@link #append} returns: its tiles are durable first, then the checkpoint that covers
 * it. After a crash between the two the log continues from the checkpoint and writes the same places anew; nothing that
 * was ever covered by a checkpoint changes. One instance writes a log at a time; its methods are safe for several
 * threads.
 */
public final class TileLog {

    /** Most bytes in an entry, by its two-byte length. */
    public static final int LONGEST_ENTRY = 65_535;

    private static final String CHECKPOINT = "checkpoint";

    private final TileStorage storage;
    private final NoteSigner signer;
    private SignedNote note;
    private Checkpoint checkpoint;

    private TileLog(TileStorage storage, NoteSigner signer) {
        this.storage = new TileCache(storage);
        this.signer = signer;
    }

    /**
     * Opens a log, or begins an empty one where there is none. The origin is the name of the signer's key.
     *
     * @throws SealingException {@code log.signature} when the checkpoint is not this signer's, {@code log.broken} when
     *     the tiles do not hold the root it states
     */
    public static TileLog open(TileStorage storage, NoteSigner signer) {
        TileLog log = new TileLog(storage, signer);
        log.storage
                .read(CHECKPOINT)
                .ifPresentOrElse(
                        bytes -> log.resume(new String(bytes, StandardCharsets.UTF_8)),
                        () -> log.publish(new Checkpoint(signer.key().name(), 0, TreeHash.EMPTY)));
        return log;
    }

    /** Adds an entry and returns its index. */
    public long append(byte[] entry) {
        return append(List.of(entry));
    }

    /**
     * Adds entries, all covered by one new checkpoint.
     *
     * @return the index of the first one; the others follow it
     * @throws SealingException {@code log.entry} when one is too long; nothing is added then
     */
    public synchronized long append(List<byte[]> entries) {
        if (entries.stream().anyMatch(entry -> entry.length > LONGEST_ENTRY)) {
            throw new SealingException("log.entry", "longer than " + LONGEST_ENTRY + " bytes");
        }
        long first = checkpoint.size();
        TileWriter writer = new TileWriter(storage, first);
        entries.forEach(writer::add);
        writer.flush();
        long size = first + entries.size();
        publish(new Checkpoint(checkpoint.origin(), size, new TileTree(storage, size).root(size)));
        return first;
    }

    /** The newest checkpoint, signed by the log and by whoever has cosigned it. */
    public synchronized SignedNote note() {
        return note;
    }

    /** What the newest checkpoint says. */
    public synchronized Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The proof that the entry is in the tree of the newest checkpoint. */
    public synchronized InclusionProof inclusion(long index) {
        return new InclusionProof(
                index, checkpoint.size(), new TileTree(storage, checkpoint.size()).inclusion(index, checkpoint.size()));
    }

    /** The proof that the tree of the newest checkpoint begins with the tree of an older one of at least one entry. */
    public synchronized ConsistencyProof consistency(long olderSize) {
        return new ConsistencyProof(
                olderSize,
                checkpoint.size(),
                new TileTree(storage, checkpoint.size()).consistency(olderSize, checkpoint.size()));
    }

    /** The bytes of an entry that the newest checkpoint covers. */
    public synchronized byte[] entry(long index) {
        if (index < 0 || index >= checkpoint.size()) {
            throw new SealingException("log.range", "entry " + index + " of " + checkpoint.size());
        }
        return EntryBundle.read(storage, index / TilePath.WIDTH, checkpoint.size())
                .get((int) (index % TilePath.WIDTH));
    }

    /**
     * Takes a witness's signature of the newest checkpoint up into it; the first one of a witness stays.
     *
     * @throws SealingException {@code log.signature} when it is not this witness's signature of this checkpoint
     */
    public synchronized void cosigned(NoteKey witness, NoteSignature signature) {
        new SignedNote(note.text(), List.of(signature)).verify(witness);
        if (note.signatures().stream().anyMatch(each -> each.isOf(witness))) {
            return;
        }
        SignedNote cosigned = note.with(signature);
        storage.write(CHECKPOINT, cosigned.format().getBytes(StandardCharsets.UTF_8));
        note = cosigned;
    }

    private void publish(Checkpoint newest) {
        SignedNote signed = signer.sign(newest.text());
        storage.write(CHECKPOINT, signed.format().getBytes(StandardCharsets.UTF_8));
        note = signed;
        checkpoint = newest;
    }

    private void resume(String text) {
        SignedNote stored = SignedNote.parse(text);
        Checkpoint stated = Checkpoint.verify(stored, signer.key());
        if (!new TileTree(storage, stated.size()).root(stated.size()).equals(stated.root())) {
            throw new SealingException("log.broken", "the tiles do not hold the root of the checkpoint");
        }
        note = stored;
        checkpoint = stated;
    }
}
