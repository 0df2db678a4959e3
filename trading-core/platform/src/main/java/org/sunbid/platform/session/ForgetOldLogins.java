package org.sunbid.platform.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Removes sessions, challenges and codes that are over; the audit log keeps what happened. */
@ApplicationScoped
public class ForgetOldLogins {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    LoginSessions sessions;

    @Inject
    LoginChallenges challenges;

    @Inject
    BrowserLogins browsers;

    @Inject
    Clock clock;

    /** Once an hour. */
    @Scheduled(identity = "forget-old-logins", every = "1h", delayed = "1m")
    @Transactional
    void forget() {
        Instant time = clock.instant().minus(KEPT);
        sessions.forgetBefore(time);
        challenges.forgetBefore(time);
        browsers.forgetBefore(time);
    }
}
