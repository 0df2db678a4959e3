package org.sunbid.evaluation.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A seat on a panel here that another city has lent an expert for. Who it is, nobody here knows before the expert comes. */
@Entity
public class BorrowedSeat {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID drawId;
    private String tenderCode;
    private String lotCode;
    private int quota;
    private String lender;
    private String drawnAs;
    private int place;
    private String certificate;
    private Instant lentAt;
    private Instant leftAt;

    /** For Hibernate. */
    protected BorrowedSeat() {}

    /**
     * A seat for somebody on a drawn list.
     *
     * @param drawnAs their name on it
     * @param place where they stand in the drawn order, from 0
     * @param certificate SHA-256 of the one with which they will sign
     */
    record Drawn(String drawnAs, int place, String certificate) {}

    BorrowedSeat(PanelDraw draw, int quota, Drawn drawn, Instant now) {
        this.id = UUID.randomUUID();
        this.drawId = draw.id();
        this.tenderCode = draw.tenderCode();
        this.lotCode = draw.lotCode();
        this.quota = quota;
        this.lender = draw.quotas().get(quota).lender();
        this.drawnAs = drawn.drawnAs();
        this.place = drawn.place();
        this.certificate = drawn.certificate();
        this.lentAt = now;
    }

    void giveBack(Instant now) {
        if (leftAt != null) {
            throw new IllegalStateException("given back twice");
        }
        leftAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID drawId() {
        return drawId;
    }

    String tenderCode() {
        return tenderCode;
    }

    public String lotCode() {
        return lotCode;
    }

    /** Which quota of the draw, from 0. */
    public int quota() {
        return quota;
    }

    /** Platform of the city that lends. */
    public String lender() {
        return lender;
    }

    /** The expert's name on the drawn list, a salted hash; the opaque handle of the seat. */
    public String drawnAs() {
        return drawnAs;
    }

    int place() {
        return place;
    }

    /** SHA-256 of the certificate with which the expert signs. */
    public String certificate() {
        return certificate;
    }

    Instant lentAt() {
        return lentAt;
    }

    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }
}
