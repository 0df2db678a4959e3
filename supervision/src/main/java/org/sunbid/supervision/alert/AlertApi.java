package org.sunbid.supervision.alert;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.Role;

/** Alerts as JSON. */
@Path("/api/alerts")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alerts", description = "Leads with evidence: statutory numbers broken, messages that do not fit")
public class AlertApi {

    private final ReadAlerts alerts;
    private final ReviewAlert review;

    AlertApi(ReadAlerts alerts, ReviewAlert review) {
        this.alerts = alerts;
        this.review = review;
    }

    /** Open ones first. */
    @GET
    @Operation(summary = "Alerts, open ones first; of one tender when its code is given")
    public List<AlertAnswer> list(
            @QueryParam("tender") @DefaultValue("") @Size(max = 64) String tender,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        return (tender.isEmpty() ? alerts.page(page) : alerts.ofTender(tender))
                .stream().map(AlertAnswer::of).toList();
    }

    /** Notes what came of one. */
    @POST
    @Path("/{id}/reviews")
    @Operation(summary = "Note what came of an alert; once")
    public AlertAnswer review(@PathParam("id") UUID id, @NotNull @Valid Review written) {
        return AlertAnswer.of(review.review(id, written.note()).orThrow());
    }

    /**
     * What came of it.
     *
     * @param note in words
     */
    public record Review(
            @Schema(examples = "已约谈招标代理机构，责令三日内改正") @NotBlank @Size(max = 1000)
            String note) {}

    /**
     * An alert.
     *
     * @param id of the alert
     * @param code which rule
     * @param clause of the regulation
     * @param arguments values that its text names
     * @param tender code, or name of a platform
     * @param lot code; empty for the tender as a whole
     * @param evidence number of the message that shows it; 0 for none
     * @param raisedAt when it was found
     * @param reviewedAt null while it is open
     * @param reviewer who looked at it
     * @param note what came of it
     */
    public record AlertAnswer(
            UUID id,
            String code,
            String clause,
            List<String> arguments,
            String tender,
            String lot,
            long evidence,
            Instant raisedAt,
            Instant reviewedAt,
            String reviewer,
            String note) {

        static AlertAnswer of(SupervisionAlert alert) {
            return new AlertAnswer(
                    alert.id(),
                    alert.reason().code().code(),
                    alert.reason().code().clause(),
                    alert.reason().arguments(),
                    alert.tender(),
                    alert.aboutTender() ? alert.lot() : "",
                    alert.evidence(),
                    alert.raisedAt(),
                    alert.reviewedAt(),
                    alert.reviewer(),
                    alert.note());
        }
    }
}
