package org.sunbid.platform.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Account;
import org.sunbid.sealing.secret.RandomToken;

/** All log-ins. */
@ApplicationScoped
public class LoginSessions implements PanacheRepositoryBase<LoginSession, UUID> {

    /** The session of this token, alive or not. */
    Optional<LoginSession> byToken(String token) {
        return find("tokenHash", RandomToken.hash(token)).firstResultOptional();
    }

    /** A session and whose it is. */
    record Owned(LoginSession session, Account account) {}

    /** The session of this token, alive or not, with its account; in one statement, for every request asks for it. */
    Optional<Owned> ownedByToken(String token) {
        return getEntityManager()
                .createQuery(
                        "select s, a from LoginSession s join Account a on a.id = s.accountId left join fetch a.roles"
                                + " where s.tokenHash = ?1",
                        Object[].class)
                .setParameter(1, RandomToken.hash(token))
                .getResultList()
                .stream()
                .map(row -> new Owned((LoginSession) row[0], (Account) row[1]))
                .findFirst();
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
