package org.sunbid.platform.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Authenticates requests by session token. A cookie that is no longer good counts as no cookie, so that public pages
 * stay readable; a bearer token that is no longer good is refused.
 */
@Singleton
public class SessionAuthentication implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        SessionToken token = SessionToken.of(context).orElse(null);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        Uni<SecurityIdentity> identity = identities.authenticate(token);
        return token.fromCookie()
                ? identity.onFailure(AuthenticationFailedException.class).recoverWithNull()
                : identity;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionToken.class);
    }
}
