package org.sunbid.platform.clock;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sunbid.platform.login.Role;

/** The clocks of this platform's nodes, for operators and supervisors. */
@Path("/clocks")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OPERATOR_ROLE, Role.SUPERVISOR_ROLE})
public class ClockPages {

    private final NodeClocks clocks;
    private final TimeServers servers;

    ClockPages(NodeClocks clocks, TimeServers servers) {
        this.clocks = clocks;
        this.servers = servers;
    }

    @CheckedTemplate(basePath = "clock")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance clocks(List<ClockState> clocks, boolean servers);
    }

    /** The page. */
    @GET
    public TemplateInstance clocks() {
        return Templates.clocks(clocks.all(), servers.configured());
    }
}
