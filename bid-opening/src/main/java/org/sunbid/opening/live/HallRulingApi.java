package org.sunbid.opening.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.opening.attribution.Evidence.Attempt;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.hall.ExtendWindow;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.SpokenText;
import org.sunbid.opening.release.ReportAttempts;
import org.sunbid.opening.ruling.NoteSight;
import org.sunbid.opening.ruling.RuleOnCause;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** What is decided in a hall for tools: more time, rulings and their sight, and the bidders' side of the evidence. */
@Path("/api/halls/{lot}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Opening")
public class HallRulingApi {

    private static final int DAY_SECONDS = 86_400;

    /** More time for all bidders. */
    public record ExtensionRequest(
            @Min(1) @Max(DAY_SECONDS) @Schema(examples = "600")
            long seconds,

            @Schema(examples = "多家投标人反映证书驱动故障") @NotNull @Size(max = SpokenText.LIMIT)
            String reason) {}

    /** When the window ends now. */
    public record ExtensionAnswer(Instant windowEnd) {}

    /** On whose account a bid stayed closed. */
    public record RulingRequest(
            @Schema(examples = "3", description = "Of the bid in the hall")
            int ordinal,

            @NotNull @Schema(examples = "PLATFORM", description = "BIDDER or PLATFORM")
            Side side,

            @Schema(examples = "双方记录一致表明投标人解密时平台中断") @NotNull @Size(max = SpokenText.LIMIT)
            String reason,

            @Schema(examples = "O20 31") @NotNull @Size(max = 100)
            String clause) {}

    /** What follows for the bid. */
    public record RulingAnswer(
            @Schema(examples = "WITHDRAWN") HallBidState state) {}

    /** How many rulings were seen. */
    public record SightAnswer(@Schema(examples = "1") int seen) {}

    /** Attempts to release the key that failed on the bidder's computer. */
    public record ReportRequest(
            @NotNull @Size(max = ReportAttempts.LIMIT) List<@NotNull @Valid FailedAttempt> attempts) {}

    /** One of them. */
    public record FailedAttempt(
            @NotNull @Schema(examples = "2026-12-17T01:31:07Z", description = "By the bidder's own clock")
            Instant at,

            @NotNull @Size(max = 60) @Schema(examples = "toolbox.unreachable")
            String code) {}

    /** How many were told. */
    public record ReportAnswer(@Schema(examples = "2") int told) {}

    private final ExtendWindow extend;
    private final RuleOnCause rule;
    private final NoteSight sight;
    private final ReportAttempts report;
    private final CurrentActor actor;

    HallRulingApi(ExtendWindow extend, RuleOnCause rule, NoteSight sight, ReportAttempts report, CurrentActor actor) {
        this.extend = extend;
        this.rule = rule;
        this.sight = sight;
        this.report = report;
        this.actor = actor;
    }

    @POST
    @Path("/extensions")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(summary = "Extend the decryption window, as host, within what the tender document allows")
    public ExtensionAnswer extend(@PathParam("lot") String lot, @Valid @NotNull ExtensionRequest request) {
        return new ExtensionAnswer(extend.extend(lot, actor.get(), request.seconds(), request.reason())
                .orThrow());
    }

    @POST
    @Path("/rulings")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(summary = "Rule, as host, on whose account a bid stayed closed where no rule decides it")
    public RulingAnswer rule(@PathParam("lot") String lot, @Valid @NotNull RulingRequest request) {
        RuleOnCause.Command command =
                new RuleOnCause.Command(request.ordinal(), request.side(), request.reason(), request.clause());
        return new RulingAnswer(rule.rule(lot, actor.get(), command).orThrow());
    }

    @POST
    @Path("/sights")
    @RolesAllowed(Role.SUPERVISOR_ROLE)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Note, as supervisor, that the rulings of the hall were seen; it is no approval")
    public SightAnswer see(@PathParam("lot") String lot) {
        return new SightAnswer(sight.note(lot, actor.get()).orThrow());
    }

    @POST
    @Path("/reports")
    @RateLimited(120)
    @RolesAllowed(Role.BIDDER_ROLE)
    @Operation(
            summary = "Tell which attempts to release your key failed on your own computer",
            description = "Codes and times only. Evidence of your side, should the bid stay closed (O20 31).")
    public ReportAnswer report(@PathParam("lot") String lot, @Valid @NotNull ReportRequest request) {
        List<Attempt> told = request.attempts().stream()
                .map(attempt -> new Attempt(attempt.at(), attempt.code()))
                .toList();
        return new ReportAnswer(report.report(lot, actor.get(), told).orThrow());
    }
}
