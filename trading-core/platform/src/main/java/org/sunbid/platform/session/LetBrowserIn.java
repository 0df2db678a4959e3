package org.sunbid.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.sealing.secret.RandomToken;

/** The browser's side of a log-in by certificate: ask for a code, wait, come in. */
@ApplicationScoped
public class LetBrowserIn {

    private static final Duration WAITS = Duration.ofMinutes(5);

    @Inject
    BrowserLogins logins;

    @Inject
    OpenSession openSession;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What the browser gets.
     *
     * @param code to be shown
     * @param ticket a secret, kept by the browser alone
     * @param expiresAt when both are worth nothing
     */
    public record Waiting(String code, String ticket, Instant expiresAt) {}

    /** A new code for a browser. */
    @Transactional
    public Waiting begin() {
        String ticket = RandomToken.create();
        BrowserLogin login = new BrowserLogin(
                LoginCode.create(), RandomToken.hash(ticket), clock.instant().plus(WAITS));
        logins.persist(login);
        return new Waiting(login.code(), ticket, login.expiresAt());
    }

    /** What this ticket still waits with; empty when it is unknown, approved or too old. */
    @Transactional
    public Optional<Waiting> find(String ticket) {
        return logins.byTicket(ticket)
                .filter(login -> login.waitsAt(clock.instant()))
                .map(login -> new Waiting(login.code(), ticket, login.expiresAt()));
    }

    /** Opens the session when somebody has signed for the code; empty as long as nobody has. */
    @Transactional
    public Optional<OpenSession.Opened> complete(String ticket, String address) {
        return logins.byTicket(ticket)
                .flatMap(login -> login.complete(clock.instant(), address))
                .map(command -> {
                    audit.record(
                            "logged-in", command.accountId().toString(), Map.of("by", "certificate", "in", "browser"));
                    return openSession.open(command);
                });
    }
}
