package org.sunbid.evaluation.lending;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;

/** Panels of other cities to which this one lends experts. */
@Path("/api/lendings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EXPERT_ROLE)
@Tag(name = "Lending", description = "Experts of this city on panels of others")
public class LendingApi {

    private final CurrentActor actor;
    private final ReadLendings readLendings;
    private final AnswerLending answerLending;
    private final ArriveAtSite arriveAtSite;
    private final IssueVoucher issueVoucher;

    LendingApi(
            CurrentActor actor,
            ReadLendings readLendings,
            AnswerLending answerLending,
            ArriveAtSite arriveAtSite,
            IssueVoucher issueVoucher) {
        this.actor = actor;
        this.readLendings = readLendings;
        this.answerLending = answerLending;
        this.arriveAtSite = arriveAtSite;
        this.issueVoucher = issueVoucher;
    }

    /** Why one will not sit. */
    public record Refusal(
            @Schema(examples = "当日另有评审") @NotNull @Size(max = 500)
            String reason) {}

    /** The lot it was about. */
    public record Answered(String lot) {}

    @GET
    @Operation(summary = "One's open invitations to panels of other cities, and seats there")
    public List<LendingView> own() {
        return readLendings.own(actor.get());
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(summary = "Accept a seat; the other city learns of the seat and of the certificate, not of the name")
    public Answered accept(UUID id) {
        return new Answered(answerLending.accept(actor.get(), id).orThrow());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Refuse a seat, with a reason; the next in drawn order is asked")
    public Answered refuse(UUID id, @NotNull @Valid Refusal refusal) {
        return new Answered(
                answerLending.refuse(actor.get(), id, refusal.reason()).orThrow());
    }

    /** Where one sits. */
    public record Arrival(
            @Schema(examples = "GY-01") @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}")
            String workstation) {}

    @POST
    @Path("/{id}/arrival")
    @Operation(summary = "Say at which workstation of this city one sits; the site then looks who it is")
    public Answered arrive(UUID id, @NotNull @Valid Arrival arrival) {
        return new Answered(
                arriveAtSite.arrive(actor.get(), id, arrival.workstation()).orThrow());
    }

    @GET
    @Path("/arrivals")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "Who sits at workstations of this city for sessions of others")
    public List<ArriveAtSite.Seated> arrivals() {
        return arriveAtSite.seated();
    }

    @POST
    @Path("/{id}/identity")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "As the site's host, confirm who sits at a workstation")
    public Answered confirm(UUID id) {
        return new Answered(arriveAtSite.confirm(id).orThrow());
    }

    @POST
    @Path("/{id}/voucher")
    @Operation(
            summary =
                    "A voucher for the session, signed by this platform: for five minutes, once, from that workstation")
    public IssueVoucher.Pass voucher(UUID id) {
        return issueVoucher.issue(actor.get(), id).orThrow();
    }

    @GET
    @Path("/lots/{lot}/transcript")
    @PermitAll
    @Operation(
            summary =
                    "The transcripts by which anybody replays the draws from this city's lists for a lot; no names in them")
    public String transcript(@Pattern(regexp = "[A-Z]\\d{22}") String lot) {
        return readLendings.transcripts(lot).orElseThrow(() -> new RefusedException(CityRefusal.UNKNOWN_LIST, lot));
    }
}
