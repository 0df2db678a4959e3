package org.sunbid.trading.tender;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.code.LotCode;

/** 标段: what is bid for. It walks through {@link LotState} on its own, one step at a time. */
@Entity
@Table(name = "lot")
public class Lot {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tender_id")
    private Tender tender;

    private String code;
    private String name;
    private BigDecimal estimate;
    private BigDecimal priceCap;
    private BigDecimal deposit;

    @Enumerated(EnumType.STRING)
    private LotState state;

    private Instant stateSince;
    private String failureCode;
    private String failureReason;

    /** For Hibernate. */
    protected Lot() {}

    Lot(Tender tender, LotCode code, TenderDraft.LotDraft draft) {
        this.id = UUID.randomUUID();
        this.tender = tender;
        this.code = code.value();
        this.state = LotState.DRAFT;
        this.stateSince = tender.createdAt();
        rewrite(draft);
    }

    /** Replaces what is written of it. */
    final void rewrite(TenderDraft.LotDraft draft) {
        this.name = draft.name();
        this.estimate = draft.estimate();
        this.priceCap = draft.priceCap();
        this.deposit = draft.deposit();
    }

    /** Goes to the next state; one that does not follow from this state is a bug of the caller. */
    void become(LotState next, Instant now) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("lot " + code + " cannot go from " + state + " to " + next);
        }
        state = next;
        stateSince = now;
    }

    /** Ends without a contract. */
    void fail(String reasonCode, String reason, Instant now) {
        become(LotState.FAILED, now);
        failureCode = reasonCode;
        failureReason = reason;
    }

    public UUID id() {
        return id;
    }

    public Tender tender() {
        return tender;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public BigDecimal estimate() {
        return estimate;
    }

    /** 最高投标限价 in yuan. */
    public Optional<BigDecimal> priceCap() {
        return Optional.ofNullable(priceCap);
    }

    /** 投标保证金 in yuan. */
    public BigDecimal deposit() {
        return deposit;
    }

    public LotState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Why it failed, as a stable code. */
    public Optional<String> failureCode() {
        return Optional.ofNullable(failureCode);
    }

    /** Why it failed, in words. */
    public Optional<String> failureReason() {
        return Optional.ofNullable(failureReason);
    }
}
