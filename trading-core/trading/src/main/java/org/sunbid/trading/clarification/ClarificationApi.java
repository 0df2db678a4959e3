package org.sunbid.trading.clarification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.clarification.ReadClarifications.ClarificationSheet;
import org.sunbid.trading.tender.TenderDocument;
import org.sunbid.trading.tender.TenderRefusal;

/** Clarifications as JSON: read by everyone, written in two steps with a signature between them. */
@Path("/api/tenders/{tender}/clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "clarification", description = "Numbered, signed clarifications and corrections")
public class ClarificationApi {

    private final PrepareClarification prepare;
    private final PublishClarification publish;
    private final ReadClarifications read;
    private final CurrentActor actor;

    ClarificationApi(
            PrepareClarification prepare, PublishClarification publish, ReadClarifications read, CurrentActor actor) {
        this.prepare = prepare;
        this.publish = publish;
        this.read = read;
        this.actor = actor;
    }

    /** What is clarified. */
    public record ClarificationRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "关于工程量清单的修改")
            String title,

            @NotBlank @Size(max = 8000) @Schema(examples = "清单第 12 项工程量由 1200 m³ 改为 1350 m³。")
            String text,

            @Schema(description = "Whether bids have to be written differently because of it (REG 21)")
            boolean affectsBids,

            @Schema(nullable = true, description = "The deadline wished for; without it the rule decides")
            Instant newDeadline,

            @Size(max = 20)
            @Schema(
                    nullable = true,
                    description = "Annexes, as the upload answered; without it all that wait",
                    examples = "[]")
            List<@NotNull TenderDocument> files) {}

    /** What has to be signed. */
    public record ToBeSigned(
            @Schema(description = "Bytes to be signed, base64")
            String content) {}

    /** What was signed. */
    public record Signed(
            @NotBlank @Size(max = 400_000) @Schema(description = "The bytes given out, base64", examples = "eyJhZmZl…")
            String content,

            @NotBlank
            @Size(max = 400_000)
            @Schema(description = "Detached CMS SignedData over them, base64", examples = "MIIGxgYJ…")
            String signature) {}

    @GET
    @PermitAll
    @Operation(summary = "The clarifications of a tender, the first first")
    public List<ClarificationSheet> all(@PathParam("tender") String tender) {
        return read.seenBy(tender, actor.find())
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, tender));
    }

    @POST
    @Path("signing")
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "The clarification as bytes to be signed; where the law asks for it the deadline moves")
    public ToBeSigned prepare(@PathParam("tender") String tender, @Valid @NotNull ClarificationRequest request) {
        PrepareClarification.Command command = new PrepareClarification.Command(
                request.title(),
                request.text(),
                request.affectsBids(),
                Optional.ofNullable(request.newDeadline()),
                Optional.ofNullable(request.files()));
        byte[] content = prepare.prepare(tender, command, actor.get()).orThrow();
        return new ToBeSigned(Base64.getEncoder().encodeToString(content));
    }

    @POST
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "Publish a signed clarification, here and on the network")
    public Response publish(@PathParam("tender") String tender, @Valid @NotNull Signed signed) {
        Clarification clarification = publish.publish(
                        tender,
                        decode("content", signed.content()),
                        decode("signature", signed.signature()),
                        actor.get())
                .orThrow();
        return Response.status(Response.Status.CREATED)
                .entity(ClarificationSheet.of(clarification))
                .build();
    }

    private static byte[] decode(String field, String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(ClarificationRefusal.MALFORMED, field);
        }
    }
}
