package org.sunbid.opening.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunbid.opening.attribution.UnopenedCause;
import org.sunbid.opening.hall.Attendance;
import org.sunbid.opening.hall.Finding;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.release.CustodiansInHall;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.tender.ReleasePolicy;

/**
 * The hall as one viewer sees it. What the viewer may not know yet is not in it.
 *
 * @param lot code of the hall: the lot's, with {@code -P} where its price envelopes are opened
 * @param envelope what is opened: whole bids, their technical parts or their prices
 * @param attendance what the viewer is here
 * @param suspendedSince null unless suspended
 * @param serverTime the database's clock
 * @param windowEnd the first moment at which no key is taken any more
 * @param confirmUntil until when bidders may confirm; null before the reading
 * @param failure stable code why there was no opening; null otherwise
 * @param lastEvent number of the newest event; watch from here
 * @param releasePolicy whose keys open the bids
 * @param custodians null without custodians
 * @param draw of coefficients; null where the tender document leaves none to the opening, and where there is none
 * @param bids for those present from the convening, for the public from the reading on
 * @param objections as {@code bids}
 * @param extensions of the decryption window, by the host
 * @param extensionLeftSeconds by how much the host may still extend it
 * @param unopened why bids stay closed; as {@code bids}
 * @param leftClosed envelopes that are opened in no hall; as {@code bids}
 * @param record null until it is signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HallView(
        String lot,
        Envelope envelope,
        String tender,
        String tenderName,
        String lotName,
        String tenderee,
        String host,
        Attendance attendance,
        HallState state,
        Instant suspendedSince,
        Instant serverTime,
        Instant convenedAt,
        Instant windowEnd,
        Instant readOutAt,
        Instant confirmUntil,
        Instant endedAt,
        String failure,
        BigDecimal priceCap,
        long lastEvent,
        Counts counts,
        ReleasePolicy releasePolicy,
        CustodiansInHall.Standing custodians,
        DrawInHall draw,
        List<BidLine> bids,
        List<ObjectionLine> objections,
        List<ExtensionLine> extensions,
        long extensionLeftSeconds,
        List<UnopenedLine> unopened,
        List<ClosedEnvelopes.Line> leftClosed,
        RecordLine record) {

    public HallView {
        bids = List.copyOf(bids);
        objections = List.copyOf(objections);
        extensions = List.copyOf(extensions);
        unopened = List.copyOf(unopened);
        leftClosed = List.copyOf(leftClosed);
    }

    /** How many bids stand where. */
    public record Counts(int all, int waiting, int decrypting, int opened, int unopened, int revoked, int withdrawn) {
        static Counts of(Map<HallBidState, Long> bids) {
            return new Counts(
                    bids.values().stream().mapToInt(Long::intValue).sum(),
                    in(bids, HallBidState.WAITING),
                    in(bids, HallBidState.DECRYPTING),
                    in(bids, HallBidState.OPENED),
                    in(bids, HallBidState.UNOPENED),
                    in(bids, HallBidState.REVOKED),
                    in(bids, HallBidState.WITHDRAWN));
        }

        private static int in(Map<HallBidState, Long> bids, HallBidState state) {
            return bids.getOrDefault(state, 0L).intValue();
        }

        /** Decided of all, in percent. */
        public int percent() {
            return all == 0 ? 100 : 100 * (opened + unopened + revoked + withdrawn) / all;
        }
    }

    /**
     * One bid.
     *
     * @param own it is the viewer's
     * @param bid its id, to its own bidder only
     * @param keyReleased its bidder has released the key, or its half
     * @param consortium who bids together with the bidder, who leads; empty until everything is read out, and when it bids
     *     alone
     * @param price as the other items null until everything is read out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BidLine(
            int ordinal,
            boolean own,
            UUID bid,
            String uscc,
            String bidder,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ConsortiumMember> consortium,
            Instant receivedAt,
            String sealDigest,
            long sealedLength,
            long logIndex,
            HallBidState state,
            boolean keyReleased,
            UnopenedCause cause,
            String detail,
            BigDecimal price,
            Integer periodDays,
            String quality,
            String projectManager,
            Set<Finding> findings,
            Instant confirmedAt) {}

    /** One objection; the answer is null until it is given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectionLine(
            int number,
            String bidder,
            String text,
            Instant raisedAt,
            String answer,
            String answeredBy,
            Instant answeredAt) {}

    /** More time to decrypt, given by the host. */
    public record ExtensionLine(int number, long seconds, String reason, String givenBy, Instant givenAt) {}

    /** The signed record. */
    public record RecordLine(String sha256, long size, Instant signedAt, String url) {}

    /** The viewer's own bid; null for all but bidders. */
    public BidLine ownBid() {
        return bids.stream().filter(BidLine::own).findFirst().orElse(null);
    }

    /** Opened bids with their prices, once read out. */
    public List<BidLine> priced() {
        return bids.stream().filter(bid -> bid.price() != null).toList();
    }

    /** Offers are read out in it. */
    public boolean opensPrices() {
        return envelope.holdsOffer();
    }

    /** Nothing moves. */
    public boolean suspended() {
        return suspendedSince != null;
    }

    /** The viewer can release a key now. */
    public boolean mayRelease() {
        BidLine own = ownBid();
        return own != null
                && releasePolicy.needsBidder()
                && !suspended()
                && state == HallState.DECRYPTING
                && own.state() == HallBidState.WAITING
                && !own.keyReleased();
    }

    /** The viewer is a custodian and can give its part now. */
    public boolean mayOpen() {
        return custodians != null && custodians.own() && !suspended() && state == HallState.DECRYPTING;
    }

    /** The viewer can confirm now. */
    public boolean mayConfirm() {
        BidLine own = ownBid();
        return own != null && !suspended() && state == HallState.READING_OUT && own.confirmedAt() == null;
    }

    /** The viewer can object now. */
    public boolean mayObject() {
        return ownBid() != null && !suspended() && !state.isOver();
    }

    /** The viewer holds the opening, and it goes on. */
    public boolean hosts() {
        return attendance == Attendance.HOST && !suspended() && !state.isOver();
    }

    /** The viewer can give more time now. */
    public boolean mayExtend() {
        return hosts() && state == HallState.DECRYPTING && extensionLeftSeconds > 0;
    }

    /** The viewer is to give the host's share of the chance now. */
    public boolean mayShare() {
        return hosts() && state == HallState.DRAWING && draw != null && draw.hostsTurn();
    }

    /** The viewer can open the draw anew. */
    public boolean mayDrawAnew() {
        return hosts() && state == HallState.DRAWING && draw != null && draw.gaveUp();
    }

    /** What the viewer has to rule on. */
    public List<UnopenedLine> unruled() {
        boolean mayRule = attendance == Attendance.HOST
                && !suspended()
                && (state == HallState.READING_OUT || state == HallState.FAILED);
        return mayRule ? unopened.stream().filter(UnopenedLine::unruled).toList() : List.of();
    }

    /** The viewer is a supervisor who has not seen every ruling. */
    public boolean maySee() {
        return attendance == Attendance.SUPERVISOR && unopened.stream().anyMatch(UnopenedLine::unseen);
    }
}
