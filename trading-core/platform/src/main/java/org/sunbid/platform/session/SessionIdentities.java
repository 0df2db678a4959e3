package org.sunbid.platform.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** Turns a session's token into Quarkus' security identity. */
@Singleton
public class SessionIdentities implements IdentityProvider<SessionToken> {

    private final ResumeSession resumeSession;

    @Inject
    SessionIdentities(ResumeSession resumeSession) {
        this.resumeSession = resumeSession;
    }

    @Override
    public Class<SessionToken> getRequestType() {
        return SessionToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionToken token, AuthenticationRequestContext context) {
        return context.runBlocking(() -> resumeSession
                .resume(token.value())
                .map(SessionIdentities::identity)
                .orElseThrow(() -> new AuthenticationFailedException("no such session")));
    }

    private static SecurityIdentity identity(Actor actor) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.accountId().toString()))
                .addRoles(actor.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()))
                .addAttribute(CurrentActor.ATTRIBUTE, actor)
                .build();
    }
}
