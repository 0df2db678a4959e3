package org.sunbid.trading.deposit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A deposit 投标保证金 at the bank, and what was done with it. What has to be done is no state of it: the rules say so. */
@Entity
class Deposit {

    /** What was booked. */
    enum Booking {
        HELD,
        RETURNED,
        FORFEITED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String lotCode;
    private String payerUscc;
    private String payerName;
    private BigDecimal amount;
    private String reference;
    private Instant paidAt;

    @Enumerated(EnumType.STRING)
    private Booking booking;

    private Instant endedAt;
    private String endedBy;
    private String reason;
    private String clause;
    private boolean disclosed;

    /** For Hibernate. */
    protected Deposit() {}

    Deposit(Payment payment) {
        this.id = UUID.randomUUID();
        this.lotCode = payment.lot();
        this.payerUscc = payment.payer();
        this.payerName = payment.payerName();
        this.amount = payment.amount();
        this.reference = payment.reference();
        this.paidAt = payment.paidAt();
        this.booking = Booking.HELD;
    }

    /** It is on its way back, or kept; once. */
    void end(Booking how, String clauseOfTheLaw, String person, String why, Instant now) {
        if (booking != Booking.HELD || how == Booking.HELD) {
            throw new IllegalStateException("deposit " + id + " is " + booking);
        }
        booking = how;
        clause = clauseOfTheLaw;
        endedBy = person;
        reason = why;
        endedAt = now;
    }

    /** It stands in the audit now. */
    void disclose() {
        disclosed = true;
    }

    UUID id() {
        return id;
    }

    String lotCode() {
        return lotCode;
    }

    String payerUscc() {
        return payerUscc;
    }

    String payerName() {
        return payerName;
    }

    BigDecimal amount() {
        return amount;
    }

    String reference() {
        return reference;
    }

    Instant paidAt() {
        return paidAt;
    }

    Booking booking() {
        return booking;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** Why it was kept, in words. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What the booking rests on. */
    Optional<String> clause() {
        return Optional.ofNullable(clause);
    }

    boolean isDisclosed() {
        return disclosed;
    }
}
