package org.sunbid.platform.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A browser that waits to be let in: it shows a short code, and the holder of a certificate signs for that code with the
 * toolbox. The code is public; what the browser keeps to itself is the ticket with which it asks.
 */
@Entity
public class BrowserLogin {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String ticketHash;

    private Instant expiresAt;

    private UUID accountId;

    private String certificateFingerprint;

    private Instant completedAt;

    /** For Hibernate. */
    protected BrowserLogin() {}

    BrowserLogin(String code, String ticketHash, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.ticketHash = ticketHash;
        this.expiresAt = expiresAt;
    }

    /** The code that the page shows. */
    public String code() {
        return code;
    }

    /** Until when it may be approved and completed. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Waits for its approval. */
    boolean waitsAt(Instant now) {
        return accountId == null && now.isBefore(expiresAt);
    }

    /** Somebody signed for it. */
    void approve(UUID account, String fingerprint) {
        if (accountId != null) {
            throw new IllegalStateException("approved before");
        }
        accountId = account;
        certificateFingerprint = fingerprint;
    }

    /** The session to open, once and only after the approval. */
    Optional<OpenSession.Command> complete(Instant now, String address) {
        if (accountId == null || completedAt != null || !now.isBefore(expiresAt)) {
            return Optional.empty();
        }
        completedAt = now;
        return Optional.of(new OpenSession.Command(accountId, Optional.of(certificateFingerprint), address));
    }
}
