package org.sunbid.evaluation.arrival;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.city.Voucher;
import org.sunbid.evaluation.city.Workstation;
import org.sunbid.evaluation.room.PanelMember;

/** Somebody of another city was admitted to a session, with one voucher, at one workstation. */
@Entity
public class Arrival {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID memberId;
    private String lotCode;
    private String lender;
    private String nonce;
    private UUID accountId;
    private UUID workstationId;
    private String workstation;
    private Instant admittedAt;
    private Instant endedAt;
    private String pledge;
    private String pledgeSignature;

    /** For Hibernate. */
    protected Arrival() {}

    Arrival(PanelMember member, Voucher voucher, Workstation workstation, Instant now) {
        this.id = UUID.randomUUID();
        this.memberId = member.id();
        this.lotCode = member.lotCode();
        this.lender = voucher.lender();
        this.nonce = voucher.nonce();
        this.accountId = member.accountId();
        this.workstationId = workstation.id();
        this.workstation = workstation.code();
        this.admittedAt = now;
    }

    /** They came again, or the seat ended. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** The pledge as it was signed. */
    void pledge(String statement, String signature) {
        pledge = statement;
        pledgeSignature = signature;
    }

    UUID memberId() {
        return memberId;
    }

    String lotCode() {
        return lotCode;
    }

    String lender() {
        return lender;
    }

    String nonce() {
        return nonce;
    }

    UUID accountId() {
        return accountId;
    }

    UUID workstationId() {
        return workstationId;
    }

    /** Code of the workstation. */
    String workstation() {
        return workstation;
    }

    Instant admittedAt() {
        return admittedAt;
    }

    /** Detached CMS over {@link #pledged()}, Base64. */
    Optional<String> pledgeSignature() {
        return Optional.ofNullable(pledgeSignature);
    }

    /** The statement that was signed. */
    Optional<String> pledged() {
        return Optional.ofNullable(pledge);
    }
}
