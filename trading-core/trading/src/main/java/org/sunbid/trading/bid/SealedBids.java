package org.sunbid.trading.bid;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.trading.bid.log.PublicLog;
import org.sunbid.trading.bid.vault.BidVault;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * The sealed bids of a lot. Before the deadline, by the database's clock, every question is refused, whoever asks: names
 * and number of bidders are nobody's to know (O20 21, 56).
 */
@ApplicationScoped
public class SealedBids {

    private final ReadLot lots;
    private final Bids bids;
    private final PriceSessions prices;
    private final BidVault vault;
    private final PublicLog log;
    private final DatabaseClock clock;

    SealedBids(ReadLot lots, Bids bids, PriceSessions prices, BidVault vault, PublicLog log, DatabaseClock clock) {
        this.lots = lots;
        this.bids = bids;
        this.prices = prices;
        this.vault = vault;
        this.log = log;
        this.clock = clock;
    }

    /** Of the bids that count what is opened at the deadline, in the order of receipt. */
    @Transactional
    public Outcome<List<ReceivedBid>> receivedFor(String lotCode) {
        return deadlinePassed(lotCode).then(() -> {
            Envelope first = lots.find(lotCode).orElseThrow().envelopes().first();
            return received(bids.sealedFor(lotCode, first));
        });
    }

    /** The price envelopes that are opened in the price session, in the order of receipt; refused until it convened. */
    @Transactional
    public Outcome<List<ReceivedBid>> pricesFor(String lotCode) {
        return deadlinePassed(lotCode) instanceof Decision.Refused early
                ? new Outcome.Refused<>(early.reasons())
                : pricesConvened(lotCode).then(() -> received(bids.sealedFor(lotCode, Envelope.PRICE)));
    }

    /** Envelopes that came without the other of their bidder, in the order of receipt. */
    @Transactional
    public Outcome<List<ReceivedBid>> halvesFor(String lotCode) {
        return deadlinePassed(lotCode).then(() -> received(bids.halvesFor(lotCode)));
    }

    /** Every bid a receipt was given for, those replaced or withdrawn included, in the order of receipt. */
    @Transactional
    public Outcome<List<ReceivedBid>> receiptsFor(String lotCode) {
        return deadlinePassed(lotCode).then(() -> received(bids.receiptedFor(lotCode)));
    }

    /**
     * The ciphertext of a bid, for the opening. A lot that ended without an opening never gives out one; a price envelope is
     * given out from its session on, and never where the panel rejected the technical part.
     *
     * @throws IOException when the vault cannot read it
     */
    public Outcome<InputStream> open(UUID bidId) throws IOException {
        Outcome<Integer> chunks = QuarkusTransaction.joiningExisting().call(() -> {
            Bid bid = bids.findById(bidId);
            return Decision.all(List.of(deadlinePassed(bid.lotCode()), notEnded(bid.lotCode()), mayBeOpened(bid)))
                    .then(() -> bid.seal().chunks());
        });
        return chunks instanceof Outcome.Done<Integer> done
                ? Outcome.done(vault.open(bidId, done.result()))
                : new Outcome.Refused<>(chunks.reasons());
    }

    /** One bid that counts; refused before the deadline. */
    @Transactional
    public Outcome<ReceivedBid> find(UUID bidId) {
        Bid bid = bids.findById(bidId);
        return bid == null || bid.sealedAt().isEmpty()
                ? Outcome.refused(BidRefusal.UNKNOWN)
                : Decision.all(List.of(deadlinePassed(bid.lotCode()), mayBeOpened(bid)))
                        .then(() -> received(List.of(bid)).get(0));
    }

    /**
     * Reads the ciphertext once more against what the bidder signed, to tell a damaged vault from a badly sealed bid.
     *
     * @return true when the vault still holds exactly what was signed
     */
    public boolean isIntact(UUID bidId) {
        Seal seal = QuarkusTransaction.joiningExisting()
                .call(() -> bids.findById(bidId).seal());
        SegmentTree tree = seal.tree();
        try (InputStream stored = vault.open(bidId, seal.chunks())) {
            for (int number = 0; number < seal.chunks(); number++) {
                tree.verifyChunk(number, stored.readNBytes(tree.chunkLength(number)));
            }
            return stored.read() < 0;
        } catch (IOException | SealingException damaged) {
            return false;
        }
    }

    private Decision mayBeOpened(Bid bid) {
        if (bid.state() == BidState.LEFT_CLOSED) {
            return Decision.refused(BidRefusal.LEFT_CLOSED);
        }
        return bid.envelope() == Envelope.PRICE ? pricesConvened(bid.lotCode()) : Decision.accepted();
    }

    private Decision pricesConvened(String lotCode) {
        return Decision.require(prices.haveConvened(lotCode), BidRefusal.PRICES_ARE_SEALED, lotCode);
    }

    private Decision notEnded(String lotCode) {
        boolean ended =
                lots.find(lotCode).filter(lot -> lot.state() == LotState.FAILED).isPresent();
        return Decision.require(!ended, BidRefusal.LOT_ENDED, lotCode);
    }

    private Decision deadlinePassed(String lotCode) {
        Optional<LotSheet> lot = lots.find(lotCode);
        if (lot.isEmpty()) {
            return Decision.refused(BidRefusal.LOT_UNKNOWN, lotCode);
        }
        return Decision.require(
                !clock.now().isBefore(lot.get().deadline()),
                BidRefusal.NOT_BEFORE_DEADLINE,
                ShownTime.of(lot.get().deadline()));
    }

    private List<ReceivedBid> received(List<Bid> found) {
        Map<Long, Long> places = log.indexes(
                found.stream().map(bid -> bid.logEntry().orElseThrow()).toList());
        return found.stream()
                .map(bid -> new ReceivedBid(
                        bid.id(),
                        bid.bidder(),
                        bid.sealedAt().orElseThrow(),
                        bid.seal().suite(),
                        bid.envelope(),
                        bid.seal().header(),
                        bid.seal().sealDigest(),
                        bid.seal().sealedLength(),
                        places.get(bid.logEntry().orElseThrow())))
                .toList();
    }
}
