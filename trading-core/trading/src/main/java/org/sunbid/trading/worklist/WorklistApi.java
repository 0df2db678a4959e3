package org.sunbid.trading.worklist;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.page.CurrentLanguage;

/** The worklist as JSON. */
@Path("/api/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "worklist", description = "What waits for me")
public class WorklistApi {

    private final Worklist worklist;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    WorklistApi(Worklist worklist, CurrentActor actor, CurrentLanguage language) {
        this.worklist = worklist;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Authenticated
    @Operation(summary = "What waits for me, what is due first standing first, in the language of the request")
    public List<WorkItem> mine() {
        return worklist.of(actor.get(), language.locale());
    }
}
