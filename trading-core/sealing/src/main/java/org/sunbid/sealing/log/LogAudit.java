package org.sunbid.sealing.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sunbid.sealing.SealingException;

/**
 * Reads a whole log, hashes every entry and compares with its checkpoint, and with an older checkpoint if there is one:
 * nothing was changed, removed or put in between. Holds one tile at a time.
 */
public final class LogAudit {

    private final TileStorage storage;
    private final TrustedLogs trusted;

    public LogAudit(TileStorage storage, TrustedLogs trusted) {
        this.storage = storage;
        this.trusted = trusted;
    }

    /**
     * Returns the checkpoint that all entries add up to.
     *
     * @param older a note that was kept from before
     * @throws SealingException {@code log.broken} when the entries do not add up, {@code log.consistency} when the log
     *     does not continue the older checkpoint, {@code log.signature}, {@code log.untrusted}
     */
    public Checkpoint verify(Optional<SignedNote> older) {
        byte[] note = storage.read("checkpoint")
                .orElseThrow(() -> new SealingException("log.broken", "there is no checkpoint"));
        Checkpoint newest = trusted.verify(SignedNote.parse(new String(note, StandardCharsets.UTF_8)));
        Optional<Checkpoint> before = older.map(trusted::verify);
        if (before.isPresent() && before.get().size() > newest.size()) {
            throw new SealingException("log.consistency", "the log was longer before");
        }
        Deque<TreeHash> subtrees = new ArrayDeque<>();
        before.ifPresent(checkpoint -> requireContinued(checkpoint, newest, 0, subtrees));
        for (long index = 0; index < newest.size(); ) {
            for (byte[] entry : EntryBundle.read(storage, index / TilePath.WIDTH, newest.size())) {
                add(subtrees, entry, index++);
                long size = index;
                before.ifPresent(checkpoint -> requireContinued(checkpoint, newest, size, subtrees));
            }
        }
        if (!root(subtrees).equals(newest.root())) {
            throw new SealingException("log.broken", "the entries do not add up to the checkpoint's root");
        }
        return newest;
    }

    private static void requireContinued(Checkpoint older, Checkpoint newest, long size, Deque<TreeHash> subtrees) {
        boolean same = older.origin().equals(newest.origin());
        if (!same || (older.size() == size && !root(subtrees).equals(older.root()))) {
            throw new SealingException("log.consistency", "not a continuation of the tree of " + older.size());
        }
    }

    /** The perfect subtrees of a growing tree, the largest last; two of one size become one. */
    private static void add(Deque<TreeHash> subtrees, byte[] entry, long index) {
        TreeHash hash = TreeHash.leaf(entry);
        for (long bits = index; (bits & 1) == 1; bits >>= 1) {
            hash = TreeHash.pair(subtrees.pop(), hash);
        }
        subtrees.push(hash);
    }

    private static TreeHash root(Deque<TreeHash> subtrees) {
        List<TreeHash> smallestFirst = new ArrayList<>(subtrees);
        if (smallestFirst.isEmpty()) {
            return TreeHash.EMPTY;
        }
        Iterator<TreeHash> rest = smallestFirst.iterator();
        TreeHash root = rest.next();
        while (rest.hasNext()) {
            root = TreeHash.pair(rest.next(), root);
        }
        return root;
    }
}
