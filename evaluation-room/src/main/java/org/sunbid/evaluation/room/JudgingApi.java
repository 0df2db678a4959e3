package org.sunbid.evaluation.room;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** What members say of bids: votes, points, explanations, conclusion. */
@Path("/api/lots/{lot}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EXPERT_ROLE)
@Tag(name = "Evaluation room")
public class JudgingApi {

    private static final int MOST_VOTES = 2000;
    private static final int MOST_SCORES = 2000;

    private final CurrentActor actor;
    private final SaveReview saveReview;
    private final SubmitReview submitReview;
    private final SaveScore saveScore;
    private final SubmitScores submitScores;
    private final ExplainDeviation explainDeviation;
    private final LockPoints lockPoints;

    JudgingApi(
            CurrentActor actor,
            SaveReview saveReview,
            SubmitReview submitReview,
            SaveScore saveScore,
            SubmitScores submitScores,
            ExplainDeviation explainDeviation,
            LockPoints lockPoints) {
        this.actor = actor;
        this.saveReview = saveReview;
        this.submitReview = submitReview;
        this.saveScore = saveScore;
        this.submitScores = submitScores;
        this.explainDeviation = explainDeviation;
        this.lockPoints = lockPoints;
    }

    /** Votes to be saved together. */
    public record Votes(@NotEmpty @Size(max = MOST_VOTES) List<@NotNull @Valid GivenVote> votes) {}

    /** How many were saved. */
    public record Saved(int number) {}

    /** What the panel is at now. */
    public record Stage(SessionState state) {}

    /** Points for one item of one bid. */
    public record Points(
            @NotNull UUID bid,
            @Schema(examples = "1") @Min(1) @Max(198) int item,

            @Schema(examples = "18.5") @NotNull @Digits(integer = 3, fraction = 2)
            BigDecimal points) {}

    /** Points to be saved together. */
    public record Sheet(@NotEmpty @Size(max = MOST_SCORES) List<@NotNull @Valid Points> scores) {}

    /** How many price envelopes are to be opened. */
    public record Admitted(@Schema(examples = "4") int envelopes) {}

    /** When they were saved, by the platform's clock. */
    public record SavedAt(Instant at) {}

    /** Why a score lies far from the others'. */
    public record Explanation(
            @NotNull UUID bid,
            @Min(1) @Max(198) int item,

            @Schema(examples = "施工方案未响应工期要求") @NotBlank @Size(max = 1000)
            String text) {}

    @PUT
    @Path("/reviews")
    @Operation(summary = "Save votes of the preliminary evaluation; they can be changed until submitted")
    public Saved review(String lot, @NotNull @Valid Votes votes) {
        return new Saved(saveReview.save(actor.get(), lot, votes.votes()).orThrow());
    }

    @POST
    @Path("/reviews/submission")
    @Operation(summary = "Submit the preliminary evaluation; with the last one the majority decides")
    public Stage submitReview(String lot) {
        return new Stage(submitReview.submit(actor.get(), lot).orThrow());
    }

    @PUT
    @Path("/scores")
    @Operation(summary = "Save points; nobody else sees them before every member has submitted")
    public SavedAt score(String lot, @NotNull @Valid Sheet sheet) {
        List<SaveScore.Cell> cells = sheet.scores().stream()
                .map(given -> new SaveScore.Cell(given.bid(), given.item(), given.points()))
                .toList();
        return new SavedAt(saveScore.save(actor.get(), lot, cells).orThrow());
    }

    @POST
    @Path("/scores/submission")
    @Operation(summary = "Submit the scores; they cannot be changed any more")
    public Stage submitScores(String lot) {
        return new Stage(submitScores.submit(actor.get(), lot).orThrow());
    }

    @POST
    @Path("/prices")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Lock the technical points of two-envelope bids and ask for the prices, as chair",
            description =
                    "The host then convenes the session in which the prices of the bidders that passed are opened; the"
                            + " prices of the others stay closed for good. The panel goes on when that session has closed.")
    public Admitted lock(String lot) {
        return new Admitted(lockPoints.lock(actor.get(), lot).orThrow());
    }

    @POST
    @Path("/scores/explanations")
    @Operation(summary = "Explain a score that lies far from the panel's mean")
    public void explain(String lot, @NotNull @Valid Explanation explanation) {
        explainDeviation
                .explain(actor.get(), lot, explanation.bid(), explanation.item(), explanation.text())
                .orThrow();
    }
}
