package org.sunbid.sealing.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MerkleProofPropertyTest {

    /** Three levels of tiles and some more; built once, the proofs are of every older size too. */
    private static final long SIZE = 65_536 + 300;

    private static final InMemoryStorage STORAGE = new InMemoryStorage();
    private static final TileLog LOG = TileLog.open(STORAGE, NoteSigner.generate("log.example", NoteKey.Use.NOTE));
    private static final TileTree TREE;

    static {
        LOG.append(LongStream.range(0, SIZE)
                .mapToObj(MerkleProofPropertyTest::entry)
                .toList());
        TREE = new TileTree(STORAGE, SIZE);
    }

    @Property(tries = 300)
    void everyEntryProvesItsInclusionAndNoOtherEntryDoes(
            @ForAll @LongRange(min = 1, max = SIZE) long size, @ForAll @LongRange(max = SIZE - 1) long any) {
        long index = any % size;
        Checkpoint checkpoint = checkpoint(size);
        InclusionProof proof = new InclusionProof(index, size, TREE.inclusion(index, size));

        proof.verify(entry(index), checkpoint);

        refused("log.inclusion", () -> proof.verify(entry(index + 1), checkpoint));
    }

    @Property(tries = 300)
    void aTamperedInclusionProofIsRefused(
            @ForAll @LongRange(min = 2, max = SIZE) long size,
            @ForAll @LongRange(max = SIZE - 1) long any,
            @ForAll @IntRange(max = 16) int place) {
        long index = any % size;
        List<TreeHash> path = new ArrayList<>(TREE.inclusion(index, size));
        Assume.that(place < path.size());

        List<TreeHash> changed = new ArrayList<>(path);
        changed.set(place, TreeHash.EMPTY);
        List<TreeHash> cut = new ArrayList<>(path);
        cut.remove(place);
        List<TreeHash> doubled = new ArrayList<>(path);
        doubled.add(place, path.get(place));

        for (List<TreeHash> forged : List.of(changed, cut, doubled)) {
            refused("log.inclusion", () -> new InclusionProof(index, size, forged)
                    .verify(entry(index), checkpoint(size)));
        }
    }

    @Property(tries = 300)
    void everyOlderTreeIsConsistentAndAForgedOneIsNot(
            @ForAll @LongRange(min = 1, max = SIZE) long newer, @ForAll @LongRange(max = SIZE - 1) long any) {
        long older = 1 + any % newer;
        ConsistencyProof proof = new ConsistencyProof(older, newer, TREE.consistency(older, newer));

        proof.verify(checkpoint(older), checkpoint(newer));

        Checkpoint forged = new Checkpoint("log.example", older, TreeHash.EMPTY);
        refused("log.consistency", () -> proof.verify(forged, checkpoint(newer)));
        refused(
                "log.consistency",
                () -> proof.verify(checkpoint(older), new Checkpoint("other.example", newer, TREE.root(newer))));
    }

    private static Checkpoint checkpoint(long size) {
        return new Checkpoint("log.example", size, TREE.root(size));
    }

    private static byte[] entry(long index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String reasonCode, Runnable act) {
        assertThatThrownBy(act::run).hasMessageStartingWith(reasonCode);
        assertThat(reasonCode).startsWith("log.");
    }
}
