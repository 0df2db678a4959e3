package org.sunbid.evaluation.room;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.evaluation.question.Correction;
import org.sunbid.evaluation.question.QuestionKind;
import org.sunbid.evaluation.question.QuestionState;
import org.sunbid.evaluation.question.Wording;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** What the panel asks bidders. */
@Path("/api/lots/{lot}/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EXPERT_ROLE)
@Tag(name = "Questions of the panel")
public class QuestioningApi {

    private final CurrentActor actor;
    private final AskBidder ask;
    private final ReadQuestions questions;

    QuestioningApi(CurrentActor actor, AskBidder ask, ReadQuestions questions) {
        this.actor = actor;
        this.ask = ask;
        this.questions = questions;
    }

    /** A question to be sent. */
    public record Drafting(
            @Schema(description = "The bid that is asked about", examples = "7d0a5b1e-2f2c-4b4e-9a68-0d5f1f0c2a11")
            @NotNull
            UUID bid,

            @Schema(examples = "AMBIGUOUS") @NotNull QuestionKind kind,

            @Schema(examples = "施工组织设计第 12 页工期 180 天与第 30 页 160 天不一致，请说明以何为准。") @NotNull
            String text,

            @Schema(description = "Time for the answer, from 10 to 1440", examples = "60")
            int minutes,

            @Schema(nullable = true, description = "Of an arithmetic error: what the price comes to") @Valid
            Corrected correction) {}

    /** What a price comes to, and by which figure; the bidder is asked to agree (O12 19). */
    public record Corrected(
            @Schema(examples = "WORDS") @NotNull Correction.Rule rule,

            @Schema(examples = "9610000") @NotNull @Digits(integer = 15, fraction = 2)
            BigDecimal price) {}

    /** The question. */
    public record Drafted(UUID id) {}

    /** How far it is. */
    public record Stand(QuestionState state) {}

    @GET
    @RolesAllowed({Role.EXPERT_ROLE, Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
    @Operation(
            summary = "What the panel has asked, with the answers",
            description = "Members see drafts too; supervision what was sent; the host nothing before the report is"
                    + " handed over.")
    public List<RoomView.Question> all(@PathParam("lot") String lot) {
        return questions.all(actor.get(), lot).orThrow();
    }

    @POST
    @Operation(
            summary = "Write a question to a bidder down; the majority of the panel sends it",
            description =
                    "Content whose meaning is not clear, obvious clerical or arithmetic errors, a price that may be"
                            + " below cost: nothing else is asked, and no hint is given (REG 52).")
    public Drafted draft(@PathParam("lot") String lot, @NotNull @Valid Drafting draft) {
        Optional<Correction> correction = Optional.ofNullable(draft.correction())
                .map(corrected -> new Correction(corrected.rule(), corrected.price()));
        Wording wording = new Wording(draft.kind(), draft.text(), draft.minutes(), correction);
        return new Drafted(ask.draft(actor.get(), lot, draft.bid(), wording).orThrow());
    }

    @POST
    @Path("{question}/agreement")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Agree that it is sent; with the majority of all seats it is")
    public Stand agree(@PathParam("lot") String lot, @PathParam("question") UUID question) {
        return new Stand(ask.agree(actor.get(), lot, question).orThrow());
    }
}
