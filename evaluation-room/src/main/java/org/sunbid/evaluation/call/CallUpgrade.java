package org.sunbid.evaluation.call;

import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.city.WorkstationCookie;
import org.sunbid.platform.limit.RateLimits;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.session.ResumeSession;
import org.sunbid.platform.session.SameOrigin;
import org.sunbid.platform.session.SessionToken;

/**
 * Opens a line only from a page of this platform (a WebSocket is not bound by the same-origin rule of browsers), for a session
 * that is alive, to somebody who may be in the call. The filters of ordinary requests do not see handshakes.
 */
@ApplicationScoped
class CallUpgrade implements HttpUpgradeCheck {

    /** Of one person; a page that loses its line comes again after a second. */
    private static final int HANDSHAKES_A_MINUTE = 60;

    private final Vertx vertx;
    private final ResumeSession resume;
    private final MayCall mayCall;
    private final RateLimits limits;

    CallUpgrade(Vertx vertx, ResumeSession resume, MayCall mayCall, RateLimits limits) {
        this.vertx = vertx;
        this.resume = resume;
        this.mayCall = mayCall;
        this.limits = limits;
    }

    @Override
    public boolean appliesTo(String endpointId) {
        return endpointId.equals(CallSocket.ID);
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        HttpServerRequest request = context.httpRequest();
        Optional<SessionToken> token = SessionToken.of(request);
        if (!SameOrigin.comesFromHere(request)) {
            return CheckResult.rejectUpgrade(403);
        }
        if (token.isEmpty()) {
            return CheckResult.rejectUpgrade(401);
        }
        String lot = context.pathParam("lot");
        String workstation = WorkstationCookie.secret(request);
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(
                        () -> admit(context, token.get().value(), lot, workstation), false)
                .toCompletionStage());
    }

    private CheckResult admit(HttpUpgradeContext context, String token, String lot, String workstation) {
        Optional<Actor> actor = resume.resume(token);
        if (actor.isEmpty()) {
            return CheckResult.rejectUpgradeSync(401);
        }
        if (!limits.take("call " + actor.get().accountId(), HANDSHAKES_A_MINUTE)) {
            return CheckResult.rejectUpgradeSync(429);
        }
        Outcome<Caller> caller = mayCall.find(actor.get(), lot, workstation);
        if (caller instanceof Outcome.Done<Caller> done) {
            context.userData().put(CallPass.KEY, new CallPass(UUID.randomUUID(), done.result(), token, workstation));
            return CheckResult.permitUpgradeSync();
        }
        return CheckResult.rejectUpgradeSync(
                caller.reasons().get(0).code().kind().status());
    }
}
