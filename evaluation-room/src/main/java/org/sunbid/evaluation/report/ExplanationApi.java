package org.sunbid.evaluation.report;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** How a bidder's own bid was judged. */
@Path("/api/lots/{lot}/explanation")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.BIDDER_ROLE)
@Tag(name = "Evaluation report")
public class ExplanationApi {

    private final CurrentActor actor;
    private final ReadExplanation explanations;

    ExplanationApi(CurrentActor actor, ReadExplanation explanations) {
        this.actor = actor;
        this.explanations = explanations;
    }

    @GET
    @Operation(
            summary = "How the own bid was judged, step by step, once the candidates are public",
            description =
                    "Taken from the data that the panel signed. Nothing is told of another bidder or of a single member.")
    public Explanation read(String lot) {
        return explanations.read(actor.get(), lot).orThrow();
    }
}
