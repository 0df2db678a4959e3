package org.sunbid.opening.hall;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.attribution.UnopenedCause;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.ReceivedBid;

/** One bid in the hall. */
@Entity
public class HallBid extends ListedBid {

    @Id
    private UUID bidId;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hall_id")
    private Hall hall;

    @Enumerated(EnumType.STRING)
    private HallBidState state = HallBidState.WAITING;

    @Enumerated(EnumType.STRING)
    private UnopenedCause cause;

    private String detail;
    private byte[] releasedKey;
    private byte[] releaseSignature;
    private Instant releasedAt;
    private Instant custodiansAt;
    private Instant decidedAt;

    @Embedded
    private OpeningSheet sheet;

    private String findings = "";

    /** Of all bids of a hall at once: who reads one reads all. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "hall_consortium_member", joinColumns = @JoinColumn(name = "bid_id"))
    @OrderColumn(name = "ordinal")
    private List<ConsortiumMember> consortium = new ArrayList<>();

    private Instant confirmedAt;
    private String confirmedBy;

    /** For Hibernate. */
    protected HallBid() {}

    HallBid(Hall hall, int ordinal, ReceivedBid received) {
        super(ordinal, received);
        this.bidId = received.id();
        this.hall = hall;
    }

    void release(SignedRelease release, Instant now) {
        if (releasedAt != null || state != HallBidState.WAITING) {
            throw new IllegalStateException("the key of bid " + bidId + " is not awaited");
        }
        releasedKey = release.json();
        releaseSignature = release.signature();
        releasedAt = now;
        decryptWhenOpenable();
    }

    void custodiansOpen(Instant now) {
        custodiansAt = now;
        decryptWhenOpenable();
    }

    private void decryptWhenOpenable() {
        boolean openable =
                switch (hall.subject().releasePolicy()) {
                    case BIDDER -> releasedAt != null;
                    case CUSTODIANS -> custodiansAt != null;
                    case BIDDER_OR_CUSTODIANS -> releasedAt != null || custodiansAt != null;
                    case BIDDER_AND_CUSTODIANS -> releasedAt != null && custodiansAt != null;
                };
        if (openable && state == HallBidState.WAITING) {
            go(HallBidState.DECRYPTING);
        }
    }

    void opened(BidContent content, Instant now) {
        if (content.sheet().isPresent() != envelope().holdsOffer()) {
            throw new IllegalStateException("the envelope of bid " + bidId + " is " + envelope());
        }
        go(HallBidState.OPENED);
        sheet = content.sheet().orElse(null);
        consortium.addAll(content.consortium());
        findings = Finding.joined(content.findings());
        decidedAt = now;
    }

    void note(Finding finding) {
        Set<Finding> noted = findings();
        noted.add(finding);
        findings = Finding.joined(noted);
    }

    void unopened(UnopenedCause why, String what, Instant now) {
        go(HallBidState.of(why.side()));
        cause = why;
        detail = what;
        decidedAt = now;
    }

    void reconsider() {
        go(HallBidState.UNOPENED);
        cause = UnopenedCause.UNCLEAR;
    }

    void ruled(Side side, Instant now) {
        if (state != HallBidState.UNOPENED || side == Side.UNKNOWN) {
            throw new IllegalStateException("bid " + bidId + " is not to be ruled on");
        }
        go(HallBidState.of(side));
        decidedAt = now;
    }

    void confirm(String person, Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
            confirmedBy = person;
        }
    }

    private void go(HallBidState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("bid " + bidId + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    public UUID bidId() {
        return bidId;
    }

    public Hall hall() {
        return hall;
    }

    public HallBidState state() {
        return state;
    }

    public Optional<UnopenedCause> cause() {
        return Optional.ofNullable(cause);
    }

    /** The sealing library's code when the content was invalid. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** The released key, wrapped to the platform's key and signed by its bidder. */
    public Optional<SignedRelease> release() {
        return Optional.ofNullable(releasedKey).map(json -> new SignedRelease(json, releaseSignature));
    }

    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    /** When enough custodians had given their parts for it. */
    public Optional<Instant> custodiansAt() {
        return Optional.ofNullable(custodiansAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** The offer that is read out; empty unless opened, and in a technical envelope. */
    public Optional<OpeningSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** What the hall noted about it. */
    public Set<Finding> findings() {
        return Finding.parsed(findings);
    }

    /** Who bids together with the bidder; empty when it bids alone, and unless opened. */
    public List<ConsortiumMember> consortium() {
        return List.copyOf(consortium);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }
}
