package org.sunbid.platform.session;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** Log-in and log-out for tools; the same for browsers is in {@link LoginPages}. */
@Path("/api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Log-in")
public class LoginApi {

    /** For which browser, if for one. */
    public record ChallengeRequest(
            @Size(max = 20) @Schema(examples = "K7QM-3XZP") String code) {}

    /** What to sign, see {@link LoginChallenge#signedText}. */
    public record ChallengeAnswer(UUID challengeId, String challenge, Instant expiresAt) {}

    /** The signature over the challenge; its bytes in Base64. */
    public record CertificateRequest(
            @NotNull UUID challengeId,

            @NotNull @Size(max = 20_000) @Schema(examples = "-----BEGIN CERTIFICATE-----…")
            String certificate,

            @NotNull @Size(min = 1, max = 1_000) @Schema(examples = "MEUCIQDr…")
            String signature) {}

    /** What was typed. */
    public record PasswordRequest(
            @NotNull @Size(max = 100) @Schema(examples = "supervisor")
            String loginName,

            @NotNull @Size(max = 300) @Schema(examples = "a long password")
            String password,

            @NotNull @Size(max = 20) @Schema(examples = "492039")
            String totp) {}

    /** A session. */
    public record SessionAnswer(String token, Instant expiresAt, ActorAnswer account) {}

    /** Who one is. */
    public record ActorAnswer(UUID id, String name, String uscc, String organisation, List<Role> roles) {
        static ActorAnswer of(Actor actor) {
            return new ActorAnswer(
                    actor.accountId(),
                    actor.name(),
                    actor.uscc().orElse(null),
                    actor.organisation().orElse(null),
                    actor.roles().stream().sorted().toList());
        }
    }

    @Inject
    IssueChallenge issueChallenge;

    @Inject
    LogInByCertificate logInByCertificate;

    @Inject
    LogInByPassword logInByPassword;

    @Inject
    ResumeSession resumeSession;

    @Inject
    EndSession endSession;

    @Inject
    CurrentActor actor;

    @Context
    RoutingContext http;

    @POST
    @Path("/login/challenges")
    @PermitAll
    @RateLimited(60)
    @Operation(summary = "A challenge to be signed with the signing certificate")
    public ChallengeAnswer challenge(@Valid ChallengeRequest request) {
        var code = Optional.ofNullable(request).map(ChallengeRequest::code).filter(typed -> !typed.isBlank());
        LoginChallenge challenge = issueChallenge.issue(code).orThrow();
        return new ChallengeAnswer(challenge.id(), challenge.challenge(), challenge.expiresAt());
    }

    @POST
    @Path("/login/certificate")
    @PermitAll
    @RateLimited(60)
    @Operation(summary = "Log in by a signature over a challenge")
    public SessionAnswer byCertificate(@NotNull @Valid CertificateRequest request) {
        return answer(
                logInByCertificate.logIn(proof(request), Caller.address(http)).orThrow());
    }

    @POST
    @Path("/login/approvals")
    @PermitAll
    @RateLimited(60)
    @Operation(summary = "Let a browser in by a signature over a challenge that was asked for with the browser's code")
    public void approve(@NotNull @Valid CertificateRequest request) {
        logInByCertificate.letBrowserIn(proof(request)).orThrow();
    }

    @POST
    @Path("/login/password")
    @PermitAll
    @RateLimited(30)
    @Operation(summary = "Log in by password and one-time code")
    public SessionAnswer byPassword(@NotNull @Valid PasswordRequest request) {
        var attempt = new LogInByPassword.Attempt(
                request.loginName(), request.password(), request.totp(), Caller.address(http));
        return answer(logInByPassword.logIn(attempt).orThrow());
    }

    @POST
    @Path("/logout")
    @Authenticated
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End the session of this request")
    public void logOut() {
        SessionToken.of(http).ifPresent(token -> endSession.end(token.value()));
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(summary = "Who is logged in")
    public ActorAnswer me() {
        return ActorAnswer.of(actor.get());
    }

    private ProveCertificate.Proof proof(CertificateRequest request) {
        return new ProveCertificate.Proof(
                request.challengeId(), request.certificate(), request.signature(), Caller.authority(http));
    }

    private SessionAnswer answer(OpenSession.Opened opened) {
        Actor who = resumeSession.resume(opened.token()).orElseThrow();
        return new SessionAnswer(opened.token(), opened.expiresAt(), ActorAnswer.of(who));
    }
}
