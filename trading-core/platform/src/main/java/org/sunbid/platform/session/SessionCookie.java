package org.sunbid.platform.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The cookies of log-in: never readable by scripts, never sent with requests from other sites. */
@Singleton
public class SessionCookie {

    /** Holds the ticket of a browser that waits to be let in. */
    static final String TICKET = "sunbid_login";

    private final SessionLimits limits;
    private final Clock clock;

    @Inject
    SessionCookie(SessionLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The session that was opened. */
    public NewCookie session(OpenSession.Opened opened) {
        return cookie(SessionToken.COOKIE, opened.token(), opened.expiresAt());
    }

    NewCookie noSession() {
        return cookie(SessionToken.COOKIE, "", Instant.EPOCH);
    }

    NewCookie ticket(LetBrowserIn.Waiting waiting) {
        return cookie(TICKET, waiting.ticket(), waiting.expiresAt());
    }

    NewCookie noTicket() {
        return cookie(TICKET, "", Instant.EPOCH);
    }

    private NewCookie cookie(String name, String value, Instant expiresAt) {
        long seconds = Math.max(0, Duration.between(clock.instant(), expiresAt).toSeconds());
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) seconds)
                .httpOnly(true)
                .secure(limits.secureCookie())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
