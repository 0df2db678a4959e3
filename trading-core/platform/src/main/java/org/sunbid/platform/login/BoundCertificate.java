package org.sunbid.platform.login;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/** A certificate that proves to be one account's. A renewed pair is bound besides the old one; the latest counts. */
@Entity
public class BoundCertificate {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String fingerprint;

    private String suite;

    private String subjectName;

    private String uscc;

    private String issuerName;

    private String serial;

    private Instant notBefore;

    private Instant notAfter;

    private String pem;

    private Instant boundAt;

    /** For Hibernate. */
    protected BoundCertificate() {}

    BoundCertificate(UUID accountId, Purpose purpose, VerifiedCertificate verified, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.purpose = purpose;
        this.fingerprint = verified.fingerprint();
        this.suite = verified.suite().id();
        this.subjectName = verified.subjectName();
        this.uscc = verified.uscc().isEmpty() ? null : verified.uscc();
        this.issuerName = verified.issuerName();
        this.serial = verified.serial().toString(16);
        this.notBefore = verified.notBefore();
        this.notAfter = verified.notAfter();
        this.pem = Pem.write(verified.certificate());
        this.boundAt = now;
    }

    /** Its identity. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID accountId() {
        return accountId;
    }

    /** To sign or to encrypt. */
    public Purpose purpose() {
        return purpose;
    }

    /** SHA-256 of the certificate, hexadecimal. */
    public String fingerprint() {
        return fingerprint;
    }

    /** {@code GM-1} or {@code ISO-1}. */
    public String suite() {
        return suite;
    }

    /** The holder's name in the certificate. */
    public String subjectName() {
        return subjectName;
    }

    /** 统一社会信用代码 in the certificate; empty for people. */
    public Optional<String> uscc() {
        return Optional.ofNullable(uscc);
    }

    /** Who issued it. */
    public String issuerName() {
        return issuerName;
    }

    /** The serial number, hexadecimal. */
    public String serial() {
        return serial;
    }

    /** From when it counts. */
    public Instant notBefore() {
        return notBefore;
    }

    /** Until when it counts, if it is not revoked before. */
    public Instant notAfter() {
        return notAfter;
    }

    /** When it was bound. */
    public Instant boundAt() {
        return boundAt;
    }

    /** The certificate. */
    public X509Certificate certificate() {
        return Pem.certificate(pem);
    }
}
