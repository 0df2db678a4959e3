package org.sunbid.platform.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.secret.RandomToken;

/** Browsers that wait to be let in, and those of the last minutes. */
@ApplicationScoped
public class BrowserLogins implements PanacheRepositoryBase<BrowserLogin, UUID> {

    /** The browser that shows this code and waits. */
    Optional<BrowserLogin> waitingWith(String code, Instant now) {
        return find("code", code).firstResultOptional().filter(login -> login.waitsAt(now));
    }

    /** The browser that holds this ticket. */
    Optional<BrowserLogin> byTicket(String ticket) {
        return find("ticketHash", RandomToken.hash(ticket)).firstResultOptional();
    }

    /** Forgets those that expired before this time. */
    long forgetBefore(Instant time) {
        return delete("expiresAt < ?1", time);
    }
}
