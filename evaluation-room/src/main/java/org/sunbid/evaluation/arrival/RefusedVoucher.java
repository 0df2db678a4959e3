package org.sunbid.evaluation.arrival;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A reason for which vouchers of a city were refused at one lot, and how often. */
@Entity
public class RefusedVoucher {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String lotCode;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String lender;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String reason;

    private int times;

    @SuppressWarnings("UnusedVariable") // kept for whoever looks into it
    private Instant lastAt;

    /** For Hibernate. */
    protected RefusedVoucher() {}

    RefusedVoucher(String lotCode, String lender, String reason) {
        this.id = UUID.randomUUID();
        this.lotCode = lotCode;
        this.lender = lender;
        this.reason = reason;
    }

    /** Once more; true for the first time. */
    boolean again(Instant now) {
        times++;
        lastAt = now;
        return times == 1;
    }
}
