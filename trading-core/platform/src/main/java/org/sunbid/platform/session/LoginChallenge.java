package org.sunbid.platform.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.secret.RandomToken;

/** A random text that the holder of a certificate signs to prove that they hold its key; counts once and for a moment. */
@Entity
public class LoginChallenge {

    @Id
    private UUID id;

    @Version
    private long version;

    private String challenge;

    private String code;

    private Instant expiresAt;

    private Instant usedAt;

    /** For Hibernate. */
    protected LoginChallenge() {}

    LoginChallenge(Optional<String> code, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.challenge = RandomToken.create();
        this.code = code.orElse(null);
        this.expiresAt = expiresAt;
    }

    /** Its identity. */
    public UUID id() {
        return id;
    }

    /** The random text. */
    public String challenge() {
        return challenge;
    }

    /** The code of the browser that this signature lets in; empty for a tool's own log-in. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Until when it counts. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Uses it up; false when it was used before or is too old. */
    boolean use(Instant now) {
        if (usedAt != null || !now.isBefore(expiresAt)) {
            return false;
        }
        usedAt = now;
        return true;
    }

    /**
     * What has to be signed: {@code sunbid-login:<authority>:<challenge>}, and {@code :<code>} after it when a browser is
     * let in. The authority is host and port as the signer addressed them, so that a signature made for one site is worth
     * nothing on another.
     */
    String signedText(String authority) {
        String text = "sunbid-login:" + authority + ":" + challenge;
        return code == null ? text : text + ":" + code;
    }
}
