package org.sunbid.platform.clock;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.Role;

/** The clocks of this platform's nodes, as JSON. */
@Path("/api/clocks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OPERATOR_ROLE, Role.SUPERVISOR_ROLE})
@Blocking
@Tag(name = "clocks", description = "How far nodes are from the database's time and from time servers")
public class ClockApi {

    private final NodeClocks clocks;

    ClockApi(NodeClocks clocks) {
        this.clocks = clocks;
    }

    /** The last look of every node. */
    @GET
    @Operation(summary = "The last look of every node at its own clock, in milliseconds ahead")
    public List<ClockState> all() {
        return clocks.all();
    }
}
