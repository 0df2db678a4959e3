package org.sunbid.opening.hall;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.attribution.UnopenedCause;
import org.sunbid.platform.rule.Decision;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.trading.bid.ReceivedBid;
import org.sunbid.trading.tender.LotSheet;

/**
 * The opening of one lot: a state machine. Each method is one legal transition and throws when it is called in a state
 * that does not know it; whether it may be called is decided by rules before. Nothing moves while it is suspended.
 */
@Entity
public class Hall extends HallFacts {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private HallSubject subject;

    @Embedded
    private HallClock clock;

    @Enumerated(EnumType.STRING)
    private HallState state;

    private long lastEvent;

    @OneToMany(mappedBy = "hall", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<HallBid> bids = new ArrayList<>();

    /** For Hibernate. */
    protected Hall() {}

    private Hall(LotSheet lot, Envelope envelope, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = HallSubject.of(lot, envelope);
        this.clock = new HallClock(now, lot.decryptionWindow(), lot.longestExtension());
        this.state = HallState.CONVENED;
    }

    /** Convenes, for these envelopes; nobody's bid is named yet. */
    static Hall convene(LotSheet lot, Envelope envelope, Instant now) {
        return new Hall(lot, envelope, now);
    }

    /** The list of bidders is shown to those present, in the order of receipt. */
    void list(List<ReceivedBid> received) {
        go(HallState.LISTED);
        received.forEach(bid -> bids.add(new HallBid(this, bids.size() + 1, bid)));
    }

    /** The decryption window begins. */
    void openWindow() {
        go(HallState.DECRYPTING);
    }

    /** A bidder's key is here. */
    public void release(HallBid bid, SignedRelease release, Instant now) {
        require(state == HallState.DECRYPTING && window().contains(now));
        bid.release(release, now);
    }

    /** Enough custodians gave their parts for a bid. */
    public void custodiansOpen(HallBid bid, Instant now) {
        require(state.isDecrypting() && window().contains(now));
        bid.custodiansOpen(now);
    }

    /** The host gives more time. */
    void extend(Duration by) {
        require(state == HallState.DECRYPTING && by.compareTo(extensionLeft()) <= 0);
        clock.extend(by);
    }

    /** No key is awaited any more. */
    void verify() {
        require(count(HallBidState.WAITING) == 0);
        go(HallState.VERIFYING);
    }

    /** A bid was decrypted and verified. */
    public void opened(HallBid bid, BidContent content, Instant now) {
        require(state.isDecrypting());
        bid.opened(content, now);
    }

    /** Something was noted about an opened bid when all were decided. */
    void note(HallBid bid, Finding finding) {
        require(state == HallState.VERIFYING);
        bid.note(finding);
    }

    /** A bid stays closed. */
    void unopened(HallBid bid, UnopenedCause cause, String detail, Instant now) {
        require(state.isDecrypting());
        bid.unopened(cause, detail, now);
    }

    /** Every bid is decided: coefficients are drawn before anything is read out. */
    void drawCoefficients() {
        require(allDecided());
        go(HallState.DRAWING);
    }

    /** Every bid is decided: names and prices are read out. */
    void readOut(Instant now) {
        require(allDecided());
        go(HallState.READING_OUT);
        clock.readOut(now);
    }

    /** Something came to light after the window: it is open again on whose account a bid stays closed. */
    void reconsider(HallBid bid) {
        require(state.isOpenToEvidence());
        bid.reconsider();
    }

    /** The host ruled on whose account it goes. */
    public void ruled(HallBid bid, Side side, Instant now) {
        require(state == HallState.READING_OUT || state == HallState.FAILED);
        bid.ruled(side, now);
    }

    /** A bidder confirms what was read out of its bid. */
    public void confirm(HallBid bid, String person, Instant now) {
        require(state == HallState.READING_OUT);
        bid.confirm(person, now);
    }

    /** The record is written; the host signs next. */
    public void recordWritten() {
        go(HallState.RECORDING);
    }

    /** The unsigned record is dropped, because something was objected after all. */
    public void dropRecord() {
        require(state == HallState.RECORDING);
        go(HallState.READING_OUT);
    }

    /** The record is signed. */
    public void close(Instant now) {
        go(HallState.CLOSED);
        clock.end(now);
    }

    /** No opening. */
    void fail(HallRefusal reason, Instant now) {
        go(HallState.FAILED);
        clock.fail(reason, now);
    }

    /** The platform was away for so long; the window moves. */
    void wasUnavailable(Duration span) {
        clock.wasUnavailable(span);
    }

    /** Everything stops. */
    void suspend(Instant now) {
        require(suspendedSince().isEmpty() && !state.isOver());
        clock.suspend(now);
    }

    /** Everything goes on; the window moves by the time lost. */
    void resume(Instant now) {
        clock.resume(now);
    }

    private void go(HallState next) {
        require(HallTransition.check(this, next) instanceof Decision.Accepted);
        state = next;
    }

    private void require(boolean legal) {
        if (!legal) {
            throw new IllegalStateException("hall " + code() + " in state " + state);
        }
    }

    /** The number of the next event. */
    long nextEvent() {
        return ++lastEvent;
    }

    public UUID id() {
        return id;
    }

    @Override
    public HallSubject subject() {
        return subject;
    }

    @Override
    HallClock clock() {
        return clock;
    }

    public long lastEvent() {
        return lastEvent;
    }

    public HallState state() {
        return state;
    }

    public List<HallBid> bids() {
        return List.copyOf(bids);
    }

    /** The bid of this organisation. */
    public Optional<HallBid> bidOf(String uscc) {
        return bids.stream().filter(bid -> bid.bidderUscc().equals(uscc)).findFirst();
    }

    /** How many bids stand in this state. */
    public int count(HallBidState wanted) {
        return (int) bids.stream().filter(bid -> bid.state() == wanted).count();
    }

    /** Nothing is awaited any more. */
    public boolean allDecided() {
        return bids.stream().allMatch(bid -> bid.state().isDecided());
    }
}
