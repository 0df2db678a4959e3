package org.sunbid.supervision.fairness;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.Role;

/** Fairness figures as JSON. */
@Path("/api/fairness")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fairness", description = "Figures about experts: leads with their evidence, never a verdict")
public class FairnessApi {

    private final ReadFairness fairness;

    FairnessApi(ReadFairness fairness) {
        this.fairness = fairness;
    }

    /** Who sat most often first. */
    @GET
    @Operation(summary = "Experts with their figures, twenty a page, who scored on most panels first")
    public List<ReadFairness.Line> list(@QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        return fairness.page(page);
    }

    /** One of them. */
    @GET
    @Path("/{platform}/{expert}")
    @Operation(
            summary = "The figures of one expert, with all points of the panels they come from",
            description =
                    "Out of the newest 50 panels. Below 3 panels or 10 bids there is no figure, and `whole` is null.")
    public ReadFairness.Detail of(
            @PathParam("platform") @Pattern(regexp = FairnessPages.PLATFORM) String platform,
            @PathParam("expert") @Pattern(regexp = FairnessPages.EXPERT) String expert) {
        return fairness.of(platform, expert).orThrow();
    }
}
