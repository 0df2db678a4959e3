package org.sunbid.trading.clarification;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.tender.AcceptedFiles;
import org.sunbid.trading.tender.TenderDocument;
import org.sunbid.trading.tender.TenderRefusal;

/** Files for the next clarification of a tender as JSON; they are public once a signed clarification names them. */
@Path("/api/tenders/{tender}/clarifications/annexes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
@Tag(name = "clarification")
public class AnnexApi {

    private final AttachAnnex attach;
    private final ReadAnnexes read;
    private final CurrentActor actor;

    AnnexApi(AttachAnnex attach, ReadAnnexes read, CurrentActor actor) {
        this.attach = attach;
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "The files that wait for the next clarification, in the order in which they came")
    public List<TenderDocument> waiting(@PathParam("tender") String tender) {
        return read.waitingFor(tender, actor.get())
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, tender));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Blocking
    @Operation(
            summary = "Upload a file for the next clarification; the body is the file",
            description = "At most 20 files of at most 200 MiB; PDF, JSON, ZIP, XML or XLSX. One of the same name is"
                    + " replaced. Public when a signed clarification names it.")
    public Response attach(
            @PathParam("tender") String tender,
            @QueryParam("name") @NotBlank @Size(max = 120) String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotBlank String mediaType,
            InputStream content) {
        TenderDocument file = attach.attach(tender, name, AcceptedFiles.bare(mediaType), content, actor.get())
                .orThrow();
        return Response.status(Response.Status.CREATED).entity(file).build();
    }

    @DELETE
    @Path("{sha256}")
    @Operation(summary = "Take a waiting file away again")
    public void remove(@PathParam("tender") String tender, @PathParam("sha256") String sha256) {
        attach.remove(tender, sha256, actor.get()).orThrow();
    }
}
