package org.sunbid.trading.prequalification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** Results of prequalifications as JSON. */
@Path("/api/lots/{lot}/prequalification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "prequalification", description = "Who passed: its own result to each applicant, all to those who run it")
public class PrequalificationApi {

    private final ReadResults read;
    private final CurrentActor actor;

    PrequalificationApi(ReadResults read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Path("/result")
    @RolesAllowed(Role.BIDDER_ROLE)
    @Operation(summary = "The result of your own application")
    @APIResponse(responseCode = "200", description = "Passed, or failed with the criteria")
    @APIResponse(responseCode = "404", description = "You did not apply, or there is no report yet")
    public ResultLine own(@PathParam("lot") String lot) {
        return read.own(lot, actor.get()).orThrow();
    }

    @GET
    @Path("/results")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
    @Operation(summary = "The results of all applications, for those who run the tender and for supervision")
    @APIResponse(responseCode = "200", description = "Those who passed first")
    @APIResponse(responseCode = "404", description = "Not yours to know, or there is no report yet")
    public List<ResultLine> ofLot(@PathParam("lot") String lot) {
        return read.ofLot(lot, actor.get()).orThrow();
    }
}
