package org.sunbid.trading.bid;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.trading.bid.incident.RefusedRequests;
import org.sunbid.trading.bid.intake.ChunkCheck;
import org.sunbid.trading.bid.intake.HashingTurns;
import org.sunbid.trading.bid.intake.Intake;
import org.sunbid.trading.bid.intake.IntakeFigures;
import org.sunbid.trading.bid.intake.IntakeLimits;
import org.sunbid.trading.bid.intake.SteadyInput;
import org.sunbid.trading.bid.rule.LotTakesBids;
import org.sunbid.trading.bid.vault.BidVault;
import org.sunbid.trading.bid.vault.VaultAwayException;
import org.sunbid.trading.bid.vault.VaultFullException;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Takes one chunk, in any order, any number of times. It is streamed to the vault in small pieces and checked against the
 * signed tree there, segment by segment, before it gets its name; what does not fit is not kept. No transaction is open while bytes come in: whether it is taken
 * is decided in a short one before, and noted in a short one after.
 */
@ApplicationScoped
public class UploadChunk {

    private static final Logger LOG = Logger.getLogger(UploadChunk.class);
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int STEP_BYTES = 1 << 18;
    private static final int MAGIC_BYTES = 4;
    private static final List<byte[]> OPEN_FORMATS =
            List.of(new byte[] {'%', 'P', 'D', 'F'}, new byte[] {'P', 'K', 3, 4}, new byte[] {
                (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0
            });

    private final Bids bids;
    private final BidChunks chunks;
    private final ReadLot lots;
    private final BidVault vault;
    private final Intake intake;
    private final IntakeLimits limits;
    private final IntakeFigures figures;
    private final HashingTurns turns;
    private final RefusedRequests refused;
    private final DatabaseClock clock;

    UploadChunk(
            Bids bids,
            BidChunks chunks,
            ReadLot lots,
            BidVault vault,
            Intake intake,
            IntakeLimits limits,
            IntakeFigures figures,
            HashingTurns turns,
            RefusedRequests refused,
            DatabaseClock clock) {
        this.bids = bids;
        this.chunks = chunks;
        this.lots = lots;
        this.vault = vault;
        this.intake = intake;
        this.limits = limits;
        this.figures = figures;
        this.turns = turns;
        this.refused = refused;
        this.clock = clock;
    }

    /**
     * Takes a chunk; a refusal of it is counted with the bid.
     *
     * @param number from 0
     * @param content read to its end, or to the first byte that is too many
     * @return how many chunks are there now; refused too when this node has no place for it, or no room: come back then
     * @throws IOException when what a withdrawn bid left cannot be removed; a sweep does it later
     */
    public Outcome<Integer> upload(UUID bidId, Actor actor, int number, InputStream content) throws IOException {
        Outcome<Integer> outcome = take(bidId, actor, number, content);
        refused.note(bidId, outcome.reasons());
        return outcome;
    }

    private Outcome<Integer> take(UUID bidId, Actor actor, int number, InputStream content) throws IOException {
        Outcome<Bid> taken = QuarkusTransaction.requiringNew().call(() -> mayUpload(bidId, actor, number));
        if (!(taken instanceof Outcome.Done<Bid> bid)) {
            return new Outcome.Refused<>(taken.reasons());
        }
        SegmentTree tree = bid.result().seal().tree();
        int length = tree.chunkLength(number);
        Outcome<Intake.Place> entered = intake.enter(actor.uscc().orElseThrow(), length);
        if (!(entered instanceof Outcome.Done<Intake.Place> place)) {
            return new Outcome.Refused<>(entered.reasons());
        }
        try {
            Decision stored = store(bidId, number, tree, new SteadyInput(content, limits));
            if (stored instanceof Decision.Refused refused) {
                return new Outcome.Refused<>(refused.reasons());
            }
        } finally {
            place.result().close();
        }
        figures.stored(length);
        Outcome<Integer> noted = QuarkusTransaction.requiringNew().call(() -> note(bid.result(), number));
        if (noted instanceof Outcome.Refused<Integer>) {
            clearIfDiscarded(bidId);
        }
        return noted;
    }

    /** Streams it into the vault; whatever stops that is a refusal, after which nothing of it is there. */
    private Decision store(UUID bidId, int number, SegmentTree tree, InputStream sender) throws IOException {
        BufferedInputStream chunk = new BufferedInputStream(sender, BUFFER_BYTES);
        boolean looksOpen = false;
        try {
            looksOpen = looksOpen(chunk);
            vault.store(bidId, number, out -> copy(chunk, turns.check(tree, number, out)));
            return Decision.accepted();
        } catch (SealingException wrong) {
            return looksOpen
                    ? Decision.refused(BidRefusal.NOT_SEALED)
                    : Decision.refused(BidRefusal.CHUNK_MISMATCH, number);
        } catch (SteadyInput.SenderGoneException gone) {
            return brokenOff(BidRefusal.BROKEN_OFF, number, gone);
        } catch (SteadyInput.TooSlowException slow) {
            return brokenOff(BidRefusal.TOO_SLOW, number, slow);
        } catch (VaultFullException full) {
            return brokenOff(BidRefusal.VAULT_FULL, number, full);
        } catch (VaultAwayException away) {
            return brokenOff(BidRefusal.VAULT_AWAY, number, away);
        }
    }

    private Decision brokenOff(BidRefusal refusal, int number, IOException why) {
        figures.broken();
        LOG.infof("refused: %s: %s", refusal.code(), why);
        return Decision.refused(refusal, number);
    }

    /** The bid was withdrawn or lapsed while the bytes came, and its vault may have been cleared: nothing is left there. */
    private void clearIfDiscarded(UUID bidId) throws IOException {
        if (QuarkusTransaction.requiringNew()
                .call(() -> bids.findById(bidId).state().isDiscarded())) {
            vault.remove(bidId);
        }
    }

    /** Whether it is worth sending; nothing is held for so long as bytes come, {@link #note} decides. */
    private Outcome<Bid> mayUpload(UUID bidId, Actor actor, int number) {
        Optional<Bid> own = actor.uscc().flatMap(uscc -> bids.own(bidId, uscc));
        if (own.isEmpty()) {
            return Outcome.refused(BidRefusal.UNKNOWN);
        }
        Bid bid = own.get();
        int count = bid.seal().chunks();
        Decision decision = Decision.all(List.of(
                LotTakesBids.check(lots.find(bid.lotCode()).orElseThrow(), clock.now()),
                Decision.require(bid.state() == BidState.UPLOADING, BidRefusal.WRONG_STATE),
                Decision.require(number >= 0 && number < count, BidRefusal.NO_SUCH_CHUNK, number, count)));
        return decision.then(() -> bid);
    }

    /** The bid may have been withdrawn, or the deadline may have passed, while the bytes came. */
    private Outcome<Integer> note(Bid begun, int number) {
        LotSheet lot = lots.hold(begun.lotCode()).orElseThrow();
        Instant now = clock.now();
        Bid bid = bids.ownLocked(begun.id(), begun.bidder().uscc()).orElseThrow();
        return Decision.all(List.of(
                        LotTakesBids.check(lot, now),
                        Decision.require(bid.state() == BidState.UPLOADING, BidRefusal.WRONG_STATE)))
                .then(() -> {
                    chunks.note(bid.id(), number, now);
                    return chunks.count(bid.id());
                });
    }

    private static void copy(InputStream chunk, ChunkCheck toBeClosed) throws IOException {
        try (ChunkCheck check = toBeClosed) {
            byte[] buffer = new byte[STEP_BYTES];
            int read = STEP_BYTES;
            while (read == STEP_BYTES) {
                read = chunk.readNBytes(buffer, 0, STEP_BYTES);
                check.take(buffer, read);
            }
            check.finish();
        }
    }

    /** A PDF, a ZIP or an Office file where ciphertext should be: somebody uploads the bid itself (O20 26). */
    private static boolean looksOpen(BufferedInputStream chunk) throws IOException {
        chunk.mark(MAGIC_BYTES);
        byte[] start = chunk.readNBytes(MAGIC_BYTES);
        chunk.reset();
        return OPEN_FORMATS.stream().anyMatch(magic -> Arrays.equals(magic, start));
    }
}
