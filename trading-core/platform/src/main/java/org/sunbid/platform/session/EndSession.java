package org.sunbid.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.sunbid.platform.audit.Audit;

/** Logs out. */
@ApplicationScoped
public class EndSession {

    @Inject
    LoginSessions sessions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Ends the session of this token, if there is one. */
    @Transactional
    public void end(String token) {
        sessions.byToken(token).ifPresent(session -> {
            session.end(clock.instant());
            audit.record(
                    "logged-out",
                    session.accountId().toString(),
                    Map.of("session", session.id().toString()));
        });
    }
}
