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
import java.util.Set;
import java.util.UUID;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.trading.bid.ReceivedBid;
import org.sunbid.trading.tender.LotSheet;

/**
 * The opening of one lot: a state machine. Each method is one legal transition and throws when it is called in a state
 * that does not know it; whether it may be called is decided by rules before. Nothing moves while it is suspended.
 */
@Entity
public class Hall {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private HallSubject subject;

    @Enumerated(EnumType.STRING)
    private HallState state;

    private Instant convenedAt;
    private long windowMillis;
    private long unavailableMillis;
    private long suspendedMillis;
    private Instant suspendedSince;
    private Instant readOutAt;
    private Instant endedAt;
    private String failure;
    private long lastEvent;

    @OneToMany(mappedBy = "hall", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<HallBid> bids = new ArrayList<>();

    /** For Hibernate. */
    protected Hall() {}

    private Hall(LotSheet lot, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = HallSubject.of(lot);
        this.convenedAt = now;
        this.windowMillis = lot.decryptionWindow().toMillis();
    }

    /** Convenes with these bids, in the order of their receipt; the decryption window begins. */
    static Hall convene(LotSheet lot, List<ReceivedBid> received, Instant now) {
        Hall hall = new Hall(lot, now);
        hall.state = HallState.DECRYPTING;
        received.forEach(bid -> hall.bids.add(new HallBid(hall, hall.bids.size() + 1, bid)));
        return hall;
    }

    /** Notes that the lot was not opened, for a stable reason; nobody's bid is named. */
    static Hall failed(LotSheet lot, HallRefusal reason, Instant now) {
        Hall hall = new Hall(lot, now);
        hall.state = HallState.DECRYPTING;
        hall.fail(reason, now);
        return hall;
    }

    /** A bidder's key is here. */
    public void release(HallBid bid, SignedRelease release, Instant now) {
        require(state == HallState.DECRYPTING && window().contains(now));
        bid.release(release, now);
    }

    /** Enough custodians gave their parts for a bid. */
    public void custodiansOpen(HallBid bid, Instant now) {
        require(state == HallState.DECRYPTING && window().contains(now));
        bid.custodiansOpen(now);
    }

    /** A bid was decrypted and verified. */
    public void opened(HallBid bid, OpeningSheet sheet, Set<Finding> findings, Instant now) {
        require(state == HallState.DECRYPTING);
        bid.opened(sheet, findings, now);
    }

    /** A bid stays closed. */
    public void unopened(HallBid bid, UnopenedCause cause, String detail, Instant now) {
        require(state == HallState.DECRYPTING);
        bid.unopened(cause, detail, now);
    }

    /** Every bid is decided: names and prices are read out. */
    void readOut(Instant now) {
        require(allDecided());
        go(HallState.READING_OUT);
        readOutAt = now;
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
        endedAt = now;
    }

    /** No opening. */
    void fail(HallRefusal reason, Instant now) {
        go(HallState.FAILED);
        failure = reason.code();
        endedAt = now;
    }

    /** The platform was away for so long; the window moves. */
    void wasUnavailable(Duration span) {
        unavailableMillis += span.toMillis();
    }

    /** Everything stops. */
    void suspend(Instant now) {
        require(suspendedSince == null && !state.isOver());
        suspendedSince = now;
    }

    /** Everything goes on; the window moves by the time lost. */
    void resume(Instant now) {
        suspendedMillis += Duration.between(suspendedSince, now).toMillis();
        suspendedSince = null;
    }

    /** The number of the next event. */
    long nextEvent() {
        return ++lastEvent;
    }

    private void go(HallState next) {
        require(suspendedSince == null && state.next().contains(next));
        state = next;
    }

    private void require(boolean legal) {
        if (!legal) {
            throw new IllegalStateException("hall of lot " + subject.lotCode() + " in state " + state);
        }
    }

    public UUID id() {
        return id;
    }

    public String lotCode() {
        return subject.lotCode();
    }

    public HallSubject subject() {
        return subject;
    }

    public HallState state() {
        return state;
    }

    public Instant convenedAt() {
        return convenedAt;
    }

    /** The decryption window as it stands. */
    public DecryptionWindow window() {
        return new DecryptionWindow(
                convenedAt,
                Duration.ofMillis(windowMillis),
                Duration.ofMillis(unavailableMillis),
                Duration.ofMillis(suspendedMillis));
    }

    public Optional<Instant> suspendedSince() {
        return Optional.ofNullable(suspendedSince);
    }

    public Optional<Instant> readOutAt() {
        return Optional.ofNullable(readOutAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why there was no opening, a stable code. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    public long lastEvent() {
        return lastEvent;
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
