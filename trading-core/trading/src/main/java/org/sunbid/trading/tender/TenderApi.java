package org.sunbid.trading.tender;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;

/** Tenders as JSON: read by everyone, written by those who run them. */
@Path("/api/tenders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tender", description = "Tenders: draft, signature, publication, reading")
public class TenderApi {

    private final DraftTender draft;
    private final ReviseTender revise;
    private final AttachDocument attach;
    private final SignTender sign;
    private final PublishTender publish;
    private final ReadTenders tenders;
    private final CurrentActor actor;

    TenderApi(
            DraftTender draft,
            ReviseTender revise,
            AttachDocument attach,
            SignTender sign,
            PublishTender publish,
            ReadTenders tenders,
            CurrentActor actor) {
        this.draft = draft;
        this.revise = revise;
        this.attach = attach;
        this.sign = sign;
        this.publish = publish;
        this.tenders = tenders;
        this.actor = actor;
    }

    /** What has to be signed. */
    public record ToBeSigned(
            @Schema(description = "Bytes to be signed, base64")
            String content,

            @Schema(examples = "tender.json") String name) {}

    /** A signature. */
    public record Signature(
            @NotBlank
            @Size(max = 400_000)
            @Schema(
                    description = "Detached CMS SignedData over the bytes given out, base64",
                    examples = "MIIGvQYJKoZIhvcNAQcCoIIGrjCC…")
            String signature) {}

    @GET
    @PermitAll
    @Operation(summary = "Published tenders, the youngest first, 20 on a page")
    public ReadTenders.Found published(
            @QueryParam("text") @DefaultValue("") @Size(max = 100) String text,
            @QueryParam("category") TradeCategory category,
            @QueryParam("page") @DefaultValue("1") int page) {
        return tenders.published(new ReadTenders.Query(text, Optional.ofNullable(category), page));
    }

    @GET
    @Path("own")
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "The tenders one's organisation runs, drafts too, at most 100")
    public List<TenderSheet> own() {
        return tenders.runBy(actor.get().uscc().orElse(""));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(summary = "One tender with its lots, dates and documents")
    public TenderSheet one(@PathParam("code") String code) {
        return tenders.find(code, actor.find())
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, code));
    }

    @POST
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(
            summary = "Begin a tender of a project",
            description = "Checked against the time rules of its category and the rules of its method; refused with"
                    + " every rule it breaks.")
    public Response draft(@Valid @NotNull TenderRequest request) {
        TenderSheet drafted =
                draft.draft(request.project(), request.draft(), actor.get()).orThrow();
        return Response.status(Response.Status.CREATED).entity(drafted).build();
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "Write a draft anew; a signature over the old text falls away")
    public TenderSheet revise(@PathParam("code") String code, @Valid @NotNull TenderRequest request) {
        return revise.revise(code, request.draft(), actor.get()).orThrow();
    }

    @POST
    @Path("{code}/documents")
    @Consumes(MediaType.WILDCARD)
    @Blocking
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(
            summary = "Upload a file of the tender document to a draft; the body is the file",
            description = "At most 200 MiB; PDF, JSON, ZIP, XML or XLSX.")
    public Response attach(
            @PathParam("code") String code,
            @QueryParam("name") @NotBlank @Size(max = 120) String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotBlank String mediaType,
            InputStream content) {
        TenderDocument document = attach.attach(code, name, AcceptedFiles.bare(mediaType), content, actor.get())
                .orThrow();
        return Response.status(Response.Status.CREATED).entity(document).build();
    }

    @GET
    @Path("{code}/signing")
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "The bytes to be signed: the tender as data, with the hashes of its files")
    public ToBeSigned prepare(@PathParam("code") String code) {
        byte[] content = sign.prepare(code, actor.get()).orThrow();
        return new ToBeSigned(Base64.getEncoder().encodeToString(content), "tender.json");
    }

    @POST
    @Path("{code}/signing")
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "Bring the signature back")
    public TenderSheet sign(@PathParam("code") String code, @Valid @NotNull Signature signature) {
        return sign.sign(code, decode(signature.signature()), actor.get()).orThrow();
    }

    @POST
    @Path("{code}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "Publish a signed draft, here and on the network; it cannot be taken back")
    public TenderSheet publish(@PathParam("code") String code) {
        return publish.publish(code, actor.get()).orThrow();
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(TenderRefusal.MALFORMED, "signature");
        }
    }
}
