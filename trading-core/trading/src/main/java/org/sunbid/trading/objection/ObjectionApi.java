package org.sunbid.trading.objection;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.tender.TenderRefusal;

/** Objections to the tender document and to the candidates as JSON. */
@Path("/api/tenders/{code}/objections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "objection", description = "Objections and their answers")
public class ObjectionApi {

    private final RaiseObjection raise;
    private final AnswerObjection answer;
    private final ReadObjections objections;
    private final CurrentActor actor;

    ObjectionApi(RaiseObjection raise, AnswerObjection answer, ReadObjections objections, CurrentActor actor) {
        this.raise = raise;
        this.answer = answer;
        this.objections = objections;
        this.actor = actor;
    }

    /** An objection to be raised. */
    public record NewObjection(
            @NotNull Objection.Subject subject,

            @Size(max = 23)
            @Schema(
                    nullable = true,
                    description = "The lot, for objections to candidates",
                    examples = "A5301002611250003001001")
            String lot,

            @NotBlank @Size(max = Statement.MAX_TEXT) @Schema(examples = "招标文件第三章的业绩要求排斥潜在投标人")
            String text) {

        Statement statement() {
            if ((lot != null) != (subject == Objection.Subject.CANDIDATES)) {
                throw new RefusedException(ObjectionRefusal.LOT);
            }
            return new Statement(subject, Optional.ofNullable(lot), text);
        }
    }

    /** An answer. */
    public record Answer(
            @NotBlank @Size(max = Statement.MAX_TEXT) @Schema(examples = "业绩要求与项目规模相当，维持不变")
            String text) {}

    /** An objection, without who raised it. */
    public record ObjectionView(
            int number,
            Objection.Subject subject,
            Optional<String> lot,
            String text,
            Instant raisedAt,
            Instant answerDue,
            Optional<String> answer,
            Optional<Instant> answeredAt) {

        static ObjectionView of(Objection objection) {
            return new ObjectionView(
                    objection.number(),
                    objection.subject(),
                    objection.lotCode(),
                    objection.text(),
                    objection.raisedAt(),
                    objection.answerDue(),
                    objection.answer(),
                    objection.answeredAt());
        }
    }

    @GET
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE, Role.BIDDER_ROLE})
    @Operation(summary = "All objections for those who run the tender, one's own for everybody else")
    public List<ObjectionView> all(@PathParam("code") String code) {
        return objections
                .published(code)
                .map(tender -> objections.seenBy(tender.code(), actor.get()))
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, code))
                .stream()
                .map(ObjectionView::of)
                .toList();
    }

    @POST
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE, Role.BIDDER_ROLE})
    @Operation(summary = "Object; the tender stands still until the answer")
    public Response raise(@PathParam("code") String code, @Valid @NotNull NewObjection objection) {
        Objection raised = raise.raise(code, objection.statement(), actor.get()).orThrow();
        return Response.status(Response.Status.CREATED)
                .entity(ObjectionView.of(raised))
                .build();
    }

    @POST
    @Path("{number}/answer")
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(summary = "Answer; the tender goes on when nothing else holds it")
    public ObjectionView answer(
            @PathParam("code") String code, @PathParam("number") int number, @Valid @NotNull Answer words) {
        return ObjectionView.of(
                answer.answer(code, number, words.text(), actor.get()).orThrow());
    }
}
