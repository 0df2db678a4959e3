package org.sunbid.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.LoginRefusal;
import org.sunbid.platform.rule.Outcome;

/** A person's own log-ins: to see where one is logged in, and to end what one does not know. */
@ApplicationScoped
public class OwnSessions {

    /** A log-in as its owner sees it. */
    public record SessionSheet(
            UUID id, boolean byCertificate, String address, Instant createdAt, Instant lastSeenAt, Instant expiresAt) {}

    @Inject
    LoginSessions sessions;

    @Inject
    SessionLimits limits;

    @Inject
    CurrentActor actor;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Those that are alive, latest first. */
    @Transactional
    public List<SessionSheet> list() {
        Instant now = clock.instant();
        return sessions.openOf(actor.get().accountId(), now).stream()
                .filter(session -> session.aliveAt(now, limits.idle()))
                .map(session -> new SessionSheet(
                        session.id(),
                        session.certificateFingerprint().isPresent(),
                        session.address(),
                        session.createdAt(),
                        session.lastSeenAt(),
                        session.expiresAt()))
                .toList();
    }

    /** Ends one; another's is refused like one that never was. */
    @Transactional
    public Outcome<UUID> end(UUID id) {
        Optional<LoginSession> own = sessions.findByIdOptional(id)
                .filter(session -> session.accountId().equals(actor.get().accountId()));
        if (own.isEmpty()) {
            return Outcome.refused(LoginRefusal.SESSION_UNKNOWN);
        }
        own.get().end(clock.instant());
        audit.record("session-ended", own.get().accountId().toString(), Map.of("session", id.toString()));
        return Outcome.done(id);
    }
}
