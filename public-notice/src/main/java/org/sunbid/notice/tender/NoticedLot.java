package org.sunbid.notice.tender;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.network.message.LotNotice;

/** A lot and how far it has come; what was published about it stands in its publications. */
@Entity
@Table(name = "notice_lot")
public class NoticedLot {

    @Id
    private UUID id;

    @Version
    private int version;

    private String tender;
    private String code;
    private String name;
    private BigDecimal priceCap;
    private BigDecimal estimate;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant publicUntil;
    private String winner;
    private BigDecimal awardPrice;

    protected NoticedLot() {}

    /** As the tender notice has it. */
    public NoticedLot(String tender, LotNotice notice) {
        this.id = UUID.randomUUID();
        this.tender = tender;
        this.code = notice.lot();
        this.name = notice.name();
        this.priceCap = notice.priceCap();
        this.estimate = notice.estimate();
        this.stage = Stage.BIDDING;
    }

    /** The hall is open. */
    public void convene() {
        stage = Stage.OPENING;
    }

    /** The bids were read out. */
    public void open() {
        stage = Stage.EVALUATION;
    }

    /** Candidates are public until then. */
    public void nominate(Instant until) {
        stage = Stage.CANDIDATES;
        publicUntil = until;
    }

    /** It was awarded. */
    public void award(String name, BigDecimal price) {
        stage = Stage.AWARDED;
        winner = name;
        awardPrice = price;
    }

    /** Its award fell away; another candidate may be awarded. */
    public void cancelAward() {
        stage = Stage.CANDIDATES;
        winner = null;
        awardPrice = null;
    }

    /** The contract is on record. */
    public void contract() {
        stage = Stage.CONTRACTED;
    }

    /** It ended without an award. */
    public void fail() {
        stage = Stage.FAILED;
    }

    public String tender() {
        return tender;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Null when there is none. */
    public BigDecimal priceCap() {
        return priceCap;
    }

    /** Null when it is not told. */
    public BigDecimal estimate() {
        return estimate;
    }

    public Stage stage() {
        return stage;
    }

    /** Null unless candidates were published. */
    public Instant publicUntil() {
        return publicUntil;
    }

    /** Null before the award. */
    public String winner() {
        return winner;
    }

    /** Null before the award. */
    public BigDecimal awardPrice() {
        return awardPrice;
    }
}
