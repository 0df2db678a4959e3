package org.sunbid.opening.hall;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.ReceivedBid;

/** What the hall has known of a bid since it listed it: who handed in what, and when. It never changes. */
@MappedSuperclass
public abstract class ListedBid {

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Envelope envelope;

    private String bidderUscc;
    private String bidderName;
    private Instant receivedAt;
    private String sealDigest;
    private long sealedLength;
    private long logIndex;

    /** For Hibernate. */
    protected ListedBid() {}

    ListedBid(int ordinal, ReceivedBid received) {
        this.ordinal = ordinal;
        this.envelope = received.envelope();
        this.bidderUscc = received.bidder().uscc();
        this.bidderName = received.bidder().name();
        this.receivedAt = received.receivedAt();
        this.sealDigest = received.sealDigest();
        this.sealedLength = received.sealedLength();
        this.logIndex = received.logIndex();
    }

    /** Its number in the hall, from 1, in the order of receipt. */
    public int ordinal() {
        return ordinal;
    }

    /** Which part of the bid. */
    public Envelope envelope() {
        return envelope;
    }

    public String bidderUscc() {
        return bidderUscc;
    }

    public String bidderName() {
        return bidderName;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String sealDigest() {
        return sealDigest;
    }

    public long sealedLength() {
        return sealedLength;
    }

    public long logIndex() {
        return logIndex;
    }
}
