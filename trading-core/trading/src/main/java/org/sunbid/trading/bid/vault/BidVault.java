package org.sunbid.trading.bid.vault;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where sealed bids lie: ciphertext only, in the chunks in which it came. The vault knows no bidder, no lot and no key.
 *
 * <p>Guarantees: a chunk is either wholly there or not at all, also after a crash; once {@link #store} has returned it
 * survives a crash of machine and process. Writing the same chunk again replaces it. Memory use does not depend on
 * sizes. Not guaranteed: that what is stored is what was sealed; the caller verifies while writing and when reading.
 */
public interface BidVault {

    /** Writes a chunk to its end; called once, with a stream that is the vault's own and of use until the call returns. */
    @FunctionalInterface
    interface ChunkWriter {
        /** Writes the content; an exception means that nothing is stored. */
        void writeTo(UnfinishedChunk chunk) throws IOException;
    }

    /**
     * Stores a chunk, all or nothing.
     *
     * @param number from 0
     * @throws VaultFullException when there is no room for it
     * @throws VaultAwayException when the storage fails otherwise
     * @throws IOException what the writer threw; in all cases the chunk is then as it was before
     */
    void store(UUID bid, int number, ChunkWriter writer) throws IOException;

    /**
     * The chunks 0 to {@code chunks - 1} one after another.
     *
     * @throws IOException when one is missing or cannot be read
     */
    InputStream open(UUID bid, int chunks) throws IOException;

    /** Removes all chunks of a bid; nothing happens when there are none. */
    void remove(UUID bid) throws IOException;

    /**
     * Bids of which something is stored, in the order of their ids as text; for the collection of orphans.
     *
     * @param last where the list before ended; empty for the first
     * @param limit at most so many
     */
    List<UUID> bidsAfter(Optional<UUID> last, int limit) throws IOException;

    /** Removes what interrupted writers left before this moment, and returns how many there were. */
    int removeUnfinished(Instant before) throws IOException;

    /** Bytes for which there is room on this node, as far as it can be known. */
    long freeBytes() throws IOException;
}
