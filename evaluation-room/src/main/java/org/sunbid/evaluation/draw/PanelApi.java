package org.sunbid.evaluation.draw;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;

/** Asking for a panel and drawing it; nothing here names a person. */
@Path("/api/lots/{lot}/panel")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panel", description = "How the panel of a lot is drawn")
public class PanelApi {

    private final CurrentActor actor;
    private final ReadDraw readDraw;
    private final HostedLots lots;
    private final RequestPanel requestPanel;
    private final DrawPanel drawPanel;
    private final ReplaceSilent replaceSilent;

    PanelApi(
            CurrentActor actor,
            ReadDraw readDraw,
            HostedLots lots,
            RequestPanel requestPanel,
            DrawPanel drawPanel,
            ReplaceSilent replaceSilent) {
        this.actor = actor;
        this.readDraw = readDraw;
        this.lots = lots;
        this.requestPanel = requestPanel;
        this.drawPanel = drawPanel;
        this.replaceSilent = replaceSilent;
    }

    /** A panel as it is asked for. */
    public record PanelRequest(
            @NotEmpty @Size(max = 8) List<@NotNull @Valid Quota> quotas,

            @Schema(description = "technically complex or of high social impact")
            boolean demanding) {}

    /** The host's share of the chance. */
    public record Contribution(
            @Schema(examples = "the first eight digits on today's paper: 48213377") @NotNull @Size(max = 200)
            String contribution) {}

    /** How many were replaced. */
    public record Replaced(int number) {}

    @POST
    @Path("/feasibility")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(summary = "How many experts could be drawn, as counts only")
    public List<SuitableExperts.Count> feasibility(String lot, @NotNull @Valid PanelRequest request) {
        return readDraw.feasibility(actor.get(), lot, request.quotas()).orThrow();
    }

    @POST
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(
            summary = "Ask for a panel: the lists are frozen and hashed, the platform commits to its"
                    + " share of the chance, supervision is asked to join")
    public DrawProgress request(String lot, @NotNull @Valid PanelRequest request) {
        requestPanel
                .request(actor.get(), lot, request.quotas(), request.demanding())
                .orThrow();
        return progress(lot);
    }

    @POST
    @Path("/draw")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(
            summary =
                    "Give the host's share of the chance, after supervision has committed to its own; the panel is drawn"
                            + " once supervision reveals, and invitations go out in drawn order")
    public DrawProgress draw(String lot, @NotNull @Valid Contribution contribution) {
        drawPanel.draw(actor.get(), lot, contribution.contribution()).orThrow();
        return progress(lot);
    }

    @POST
    @Path("/replacements")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(summary = "Let those who have not answered in time give way to the next in drawn order")
    public Replaced replace(String lot) {
        return new Replaced(replaceSilent.replace(actor.get(), lot).orThrow());
    }

    @GET
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE, Role.OPERATOR_ROLE})
    @Operation(summary = "How far the draw has come: counts and hashes")
    public DrawProgress progress(String lot) {
        return lots.watchedBy(actor.get(), lot)
                .flatMap(sheet -> readDraw.progress(lot))
                .orElseThrow(() -> new RefusedException(DrawRefusal.UNKNOWN_LOT, lot));
    }

    @GET
    @Path("/transcript")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE, Role.OPERATOR_ROLE})
    @Operation(summary = "The transcripts by which the draw is replayed, one a quota; without names")
    public String transcript(String lot) {
        return lots.watchedBy(actor.get(), lot)
                .flatMap(sheet -> readDraw.transcript(lot))
                .orElseThrow(() -> new RefusedException(DrawRefusal.UNKNOWN_LOT, lot));
    }
}
