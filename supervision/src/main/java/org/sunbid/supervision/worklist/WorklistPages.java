package org.sunbid.supervision.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** The home of everyone here: the supervisor's worklist, the operator's network page, the log-in for the rest. */
@Path("/")
@PermitAll
@Blocking
public class WorklistPages {

    private final ViewWorklist worklist;
    private final CurrentActor actor;

    WorklistPages(ViewWorklist worklist, CurrentActor actor) {
        this.worklist = worklist;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "worklist")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance worklist(Worklist list);
    }

    /** What waits. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Object home() {
        Optional<Actor> who = actor.find();
        if (who.filter(someone -> someone.is(Role.SUPERVISOR)).isPresent()) {
            return Templates.worklist(worklist.view());
        }
        boolean operator = who.filter(someone -> someone.is(Role.OPERATOR)).isPresent();
        return Response.seeOther(URI.create(operator ? "/network" : "/login")).build();
    }
}
