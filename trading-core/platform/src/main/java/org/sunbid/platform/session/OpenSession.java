package org.sunbid.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.secret.RandomToken;

/** Opens a session for a person whose proof of identity was accepted. */
@ApplicationScoped
public class OpenSession {

    /**
     * For whom.
     *
     * @param accountId the account
     * @param certificateFingerprint of the certificate that proved the identity, if it was one
     * @param address from where
     */
    public record Command(UUID accountId, Optional<String> certificateFingerprint, String address) {}

    /**
     * What the person gets.
     *
     * @param token a secret; the platform keeps its hash only
     * @param expiresAt when it ends at the latest
     */
    public record Opened(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "Opened[until " + expiresAt + "]";
        }
    }

    @Inject
    LoginSessions sessions;

    @Inject
    SessionLimits limits;

    @Inject
    Clock clock;

    /** Opens it. */
    @Transactional
    public Opened open(Command command) {
        String token = RandomToken.create();
        LoginSession session = new LoginSession(RandomToken.hash(token), command, clock.instant(), limits.absolute());
        sessions.persist(session);
        return new Opened(token, session.expiresAt());
    }
}
