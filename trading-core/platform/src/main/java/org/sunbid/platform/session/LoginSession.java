package org.sunbid.platform.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person's log-in on one browser or tool. Only the hash of its token is kept. */
@Entity
public class LoginSession {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String tokenHash;

    private UUID accountId;

    private String certificateFingerprint;

    private String address;

    private Instant createdAt;

    private Instant lastSeenAt;

    private Instant expiresAt;

    private Instant endedAt;

    /** For Hibernate. */
    protected LoginSession() {}

    LoginSession(String tokenHash, OpenSession.Command command, Instant now, Duration lifetime) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.accountId = command.accountId();
        this.certificateFingerprint = command.certificateFingerprint().orElse(null);
        this.address = command.address();
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(lifetime);
    }

    /** Its identity; unlike the token no secret. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID accountId() {
        return accountId;
    }

    /** The certificate that opened it, where it was opened by one. */
    public Optional<String> certificateFingerprint() {
        return Optional.ofNullable(certificateFingerprint);
    }

    /** From where it was opened. */
    public String address() {
        return address;
    }

    /** Since when. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The last request, to the minute. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** When it ends whatever happens. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Still good: not logged out, not too old, not idle for too long. */
    boolean aliveAt(Instant now, Duration idle) {
        return endedAt == null && now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(idle));
    }

    /** Logs out; a second time changes nothing. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
