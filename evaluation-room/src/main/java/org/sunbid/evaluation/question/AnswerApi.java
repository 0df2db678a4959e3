package org.sunbid.evaluation.question;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.tender.AcceptedFiles;

/** What panels ask a bidder, and its answers. */
@Path("/api/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.BIDDER_ROLE)
@Tag(name = "Questions of the panel", description = "Written questions to a bidder, and signed answers (REG 52)")
public class AnswerApi {

    private final CurrentActor actor;
    private final ReadReceived received;
    private final AttachToAnswer attach;
    private final PrepareAnswer prepare;
    private final AnswerQuestion answer;

    AnswerApi(
            CurrentActor actor,
            ReadReceived received,
            AttachToAnswer attach,
            PrepareAnswer prepare,
            AnswerQuestion answer) {
        this.actor = actor;
        this.received = received;
        this.attach = attach;
        this.prepare = prepare;
        this.answer = answer;
    }

    /** An answer in words. */
    public record Draft(
            @NotNull @Schema(examples = "清单第 12 项单价小数点录入有误，应为 125.00 元。")
            String text,

            @Schema(
                    nullable = true,
                    examples = "true",
                    description =
                            "Whether the bidder agrees to the correction the panel asks about; null where there is none")
            Boolean consents) {}

    /** What has to be signed. */
    public record ToBeSigned(
            @Schema(description = "Bytes to be signed, base64")
            String content) {}

    /** What was signed. */
    public record Signed(
            @NotBlank @Size(max = 400_000) @Schema(description = "The bytes given out, base64", examples = "eyJhc2tl…")
            String content,

            @NotNull
            @Size(max = 400_000)
            @Schema(description = "Detached CMS SignedData over them, base64", examples = "MIIGxgYJ…")
            String signature) {}

    /** When the answer was taken, by the platform's clock. */
    public record Taken(Instant at) {}

    @GET
    @Operation(summary = "What panels have asked the own organisation, the last first")
    public List<ReceivedQuestion> all() {
        return received.all(actor.get());
    }

    @GET
    @Path("{question}")
    @Operation(summary = "One question, with the answer once it was given")
    public ReceivedQuestion one(@PathParam("question") UUID question) {
        return received.one(question, actor.get()).orThrow();
    }

    @POST
    @Path("{question}/files")
    @Consumes(MediaType.WILDCARD)
    @Blocking
    @Operation(
            summary = "Upload a file for the answer; the body is the file",
            description = "At most 2 files of at most 20 MiB; PDF, JSON, ZIP, XML or XLSX. One of the same name is"
                    + " replaced. The panel sees it with the answer.")
    public Response attach(
            @PathParam("question") UUID question,
            @QueryParam("name") @NotBlank @Size(max = 120) String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotBlank String mediaType,
            InputStream content) {
        AnswerFile file = attach.attach(question, name, AcceptedFiles.bare(mediaType), content, actor.get())
                .orThrow();
        return Response.status(Response.Status.CREATED).entity(file).build();
    }

    @DELETE
    @Path("{question}/files/{sha256}")
    @Operation(summary = "Take an uploaded file away again")
    public void remove(@PathParam("question") UUID question, @PathParam("sha256") String sha256) {
        attach.remove(question, sha256, actor.get()).orThrow();
    }

    @POST
    @Path("{question}/preparation")
    @Operation(summary = "The answer as bytes to be signed, with the files that were uploaded")
    public ToBeSigned prepare(@PathParam("question") UUID question, @NotNull @Valid Draft draft) {
        byte[] content = prepare.prepare(question, draft.text(), Optional.ofNullable(draft.consents()), actor.get())
                .orThrow();
        return new ToBeSigned(Base64.getEncoder().encodeToString(content));
    }

    @POST
    @Path("{question}/answer")
    @Operation(summary = "Answer once, in time, signed with the organisation's certificate")
    public Taken answer(@PathParam("question") UUID question, @NotNull @Valid Signed signed) {
        byte[] content = decode("content", signed.content());
        return new Taken(answer.answer(question, content, decode("signature", signed.signature()), actor.get())
                .orThrow());
    }

    private static byte[] decode(String field, String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(QuestionRefusal.MALFORMED, field);
        }
    }
}
