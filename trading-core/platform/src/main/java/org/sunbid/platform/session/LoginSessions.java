package org.sunbid.platform.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.secret.RandomToken;

/** All log-ins. */
@ApplicationScoped
public class LoginSessions implements PanacheRepositoryBase<LoginSession, UUID> {

    /** The session of this token, alive or not. */
    Optional<LoginSession> byToken(String token) {
        return find("tokenHash", RandomToken.hash(token)).firstResultOptional();
    }

    /** Notes that it was used; does not count as a change of the session. */
    void seen(UUID session, Instant now) {
        update("lastSeenAt = ?1 where id = ?2 and lastSeenAt < ?1", now, session);
    }

    /** The account's sessions that were not logged out and are not too old, latest first. */
    List<LoginSession> openOf(UUID account, Instant now) {
        return list("accountId = ?1 and endedAt is null and expiresAt > ?2 order by createdAt desc", account, now);
    }

    /** Forgets sessions that ended or expired before this time. */
    long forgetBefore(Instant time) {
        return delete("expiresAt < ?1 or endedAt < ?1", time);
    }
}
