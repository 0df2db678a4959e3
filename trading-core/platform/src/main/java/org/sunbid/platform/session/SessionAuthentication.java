package org.sunbid.platform.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.sunbid.platform.database.DatabaseOutage;
import org.sunbid.platform.problem.Problem;
import org.sunbid.platform.problem.ReasonTexts;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.rule.Reason;

/**
 * Authenticates requests by session token. A cookie that is no longer good counts as no cookie, so that public pages
 * stay readable; a bearer token that is no longer good is refused.
 */
@Singleton
public class SessionAuthentication implements HttpAuthenticationMechanism {

    private final ReasonTexts texts;

    @Inject
    SessionAuthentication(ReasonTexts texts) {
        this.texts = texts;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        SessionToken token = SessionToken.of(context).orElse(null);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        Uni<SecurityIdentity> identity = identities
                .authenticate(token)
                .onFailure(DatabaseOutage::causes)
                .recoverWithItem(failure -> {
                    IdentityUnknown.because(failure, context);
                    return null;
                });
        return token.fromCookie()
                ? identity.onFailure(AuthenticationFailedException.class).recoverWithNull()
                : identity;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    /** Speaks as the error mapper does, which requests with a bad token never reach. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        String accepted = context.request().getHeader("Accept-Language");
        Locale language = accepted != null && accepted.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        String code = PlatformRefusal.NOT_LOGGED_IN.code();
        String body = new JsonObject()
                .put("type", "/problems/" + code)
                .put("title", texts.text(Reason.of(PlatformRefusal.NOT_LOGGED_IN), language))
                .put("status", 401)
                .put("code", code)
                .encode();
        context.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", Problem.MEDIA_TYPE);
        return Uni.createFrom()
                .completionStage(context.response().end(body).toCompletionStage())
                .replaceWith(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionToken.class);
    }
}
