package org.sunbid.platform.login;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sunbid.platform.audit.Acting;

/** Who acts in the request that is being served. */
@Singleton
public class CurrentActor implements Acting {

    /** Under this name the log-in keeps the {@link Actor} in the security identity. */
    public static final String ATTRIBUTE = "sunbid.actor";

    private final SecurityIdentity identity;

    @Inject
    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The person who is logged in. */
    public Actor get() {
        return find().orElseThrow(() -> new UnauthorizedException("nobody is logged in"));
    }

    /** The person who is logged in; empty for the public and for the platform's own work outside requests. */
    public Optional<Actor> find() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    @Override
    public Optional<Person> person() {
        return find().map(actor -> new Person(actor.accountId(), actor.name()));
    }
}
