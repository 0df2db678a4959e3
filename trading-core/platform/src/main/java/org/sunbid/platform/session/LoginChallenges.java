package org.sunbid.platform.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Challenges of the last minutes. */
@ApplicationScoped
public class LoginChallenges implements PanacheRepositoryBase<LoginChallenge, UUID> {

    /** Forgets those that expired before this time. */
    long forgetBefore(Instant time) {
        return delete("expiresAt < ?1", time);
    }
}
