package org.sunbid.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.platform.login.Account;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CertificateStanding;

/** Finds out who a token belongs to, with every request. */
@ApplicationScoped
public class ResumeSession {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    LoginSessions sessions;

    @Inject
    CertificateStanding certificates;

    @Inject
    SessionLimits limits;

    @Inject
    Clock clock;

    /**
     * The person; empty when the token is unknown, the session over, the account closed, or the certificate that opened
     * it expired or revoked meanwhile.
     */
    @ActivateRequestContext
    @Transactional
    public Optional<Actor> resume(String token) {
        Instant now = clock.instant();
        return sessions.ownedByToken(token)
                .filter(owned -> stands(owned.session(), now))
                .map(LoginSessions.Owned::account)
                .filter(Account::open)
                .map(Account::actor);
    }

    private boolean stands(LoginSession session, Instant now) {
        boolean stands = session.aliveAt(now, idle()) && certificates.hold(session.certificateFingerprint(), now);
        if (stands) {
            note(session, now);
        }
        return stands;
    }

    private Duration idle() {
        return limits.idle();
    }

    private void note(LoginSession session, Instant now) {
        if (session.lastSeenAt().plus(NOTED_EVERY).isBefore(now)) {
            sessions.seen(session.id(), now);
        }
    }
}
