package org.sunbid.platform.login;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunbid.sealing.secret.PasswordHash;

/** A person who can log in, what they may act as, and for whom. */
@Entity
public class Account {

    private static final long NO_STEP = -1;

    @Id
    private UUID id;

    @Version
    private long version;

    private String loginName;

    private String name;

    private String uscc;

    private String organisation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    private String passwordHash;

    private String totpSecret;

    private long totpLastStep = NO_STEP;

    private int failures;

    private Instant lockedUntil;

    private Instant createdAt;

    private Instant closedAt;

    /** For Hibernate. */
    protected Account() {}

    /** A new account. */
    Account(OpenAccount.Command command, Instant now) {
        this.id = UUID.randomUUID();
        this.loginName = command.loginName();
        this.name = command.name();
        this.uscc = command.uscc().orElse(null);
        this.organisation = command.organisation().orElse(null);
        this.roles = EnumSet.copyOf(command.roles());
        this.createdAt = now;
    }

    /** Its identity. */
    public UUID id() {
        return id;
    }

    /** What the person types to log in; unique. */
    public String loginName() {
        return loginName;
    }

    /** The person's name. */
    public String name() {
        return name;
    }

    /** 统一社会信用代码 of the organisation the person acts for. */
    public Optional<String> uscc() {
        return Optional.ofNullable(uscc);
    }

    /** When it was opened. */
    public Instant createdAt() {
        return createdAt;
    }

    /** It may be used; a closed account stays for the audit log's sake and logs in nobody. */
    public boolean open() {
        return closedAt == null;
    }

    /** Closes it; a second time changes nothing. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    /** The hash of the password; empty for those who log in by certificate only. */
    public Optional<PasswordHash> passwordHash() {
        return Optional.ofNullable(passwordHash).map(PasswordHash::parse);
    }

    /** The source of one-time codes, sealed as {@link TotpSecrets} seals it; there whenever a password is. */
    Optional<String> sealedTotp() {
        return Optional.ofNullable(totpSecret);
    }

    /** The step of the last code that was used; no code of it or an earlier one counts again. */
    public long totpLastStep() {
        return totpLastStep;
    }

    /** Until when no password is looked at. */
    public Optional<Instant> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }

    /** A new password and a new source of codes, sealed for this account; ends a lock-out. */
    void givePassword(PasswordHash hash, String sealedTotp) {
        passwordHash = hash.encoded();
        totpSecret = sealedTotp;
        totpLastStep = NO_STEP;
        failures = 0;
        lockedUntil = null;
    }

    /** A new password; codes go on as before, and a code that was used stays used. */
    void replacePassword(PasswordHash hash) {
        if (totpSecret == null) {
            throw new IllegalStateException("a password needs a source of codes");
        }
        passwordHash = hash.encoded();
    }

    /** A wrong password or code: the next one may have to wait, see {@link LockOut}. */
    public void failed(Instant now) {
        failures++;
        lockedUntil = now.plus(LockOut.after(failures));
    }

    /** The right password and a fresh code. */
    public void succeeded(long totpStep) {
        if (totpStep <= totpLastStep) {
            throw new IllegalStateException("a one-time code counts once");
        }
        totpLastStep = totpStep;
        failures = 0;
        lockedUntil = null;
    }

    /** The person as use cases, audit and rules see them. */
    public Actor actor() {
        return new Actor(id, name, uscc(), Optional.ofNullable(organisation), roles);
    }
}
