package org.sunbid.trading.deposit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.deposit.rule.DepositState;

/** Bid deposits as JSON. */
@Path("/api/lots/{lot}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "deposit", description = "Bid deposits: the bidder's own, and those of a lot once its bidders are named")
public class DepositApi {

    /** Whose deposit is returned. */
    public record ReturnRequest(
            @NotNull @Size(max = 18) @Schema(examples = "91350100M000100Y43")
            String payer) {}

    /** Whose deposit is kept, and why. */
    public record KeepRequest(
            @NotNull @Size(max = 18) @Schema(examples = "91350100M000100Y43")
            String payer,

            @NotNull @Size(max = 1000) @Schema(examples = "投标截止后撤销投标文件，招标文件规定不予退还")
            String reason) {}

    /** Where it stands then. */
    public record SettledAnswer(
            @Schema(examples = "RETURNED") DepositState state) {}

    private final ReadDeposits read;
    private final SettleDeposit settle;
    private final CurrentActor actor;

    DepositApi(ReadDeposits read, SettleDeposit settle, CurrentActor actor) {
        this.read = read;
        this.settle = settle;
        this.actor = actor;
    }

    @GET
    @Path("/deposit")
    @RolesAllowed(Role.BIDDER_ROLE)
    @Operation(summary = "Your own deposit for this lot and what follows for it")
    public DepositLine own(@PathParam("lot") String lot) {
        return read.own(lot, actor.get()).orThrow();
    }

    @GET
    @Path("/deposits")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(
            summary = "The deposits of the lot, for those who run it",
            description = "Refused until the hall has named the bidders, and for good where the lot ended unopened.")
    public List<DepositLine> ofLot(@PathParam("lot") String lot) {
        return read.ofLot(lot, actor.get()).orThrow();
    }

    @POST
    @Path("/deposits/returns")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(summary = "Send a deposit back whose return is due, or that could be kept")
    public SettledAnswer giveBack(@PathParam("lot") String lot, @Valid @NotNull ReturnRequest request) {
        return new SettledAnswer(
                settle.giveBack(lot, actor.get(), request.payer()).orThrow());
    }

    @POST
    @Path("/deposits/kept")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(summary = "Keep a deposit where the law gives the ground")
    public SettledAnswer keep(@PathParam("lot") String lot, @Valid @NotNull KeepRequest request) {
        return new SettledAnswer(
                settle.keep(lot, actor.get(), request.payer(), request.reason()).orThrow());
    }
}
