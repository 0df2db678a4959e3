package org.sunbid.network.witness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The logs this platform watches, for people. */
@Path("/witness")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class WitnessPages {

    private final WitnessApi witness;

    WitnessPages(WitnessApi witness) {
        this.witness = witness;
    }

    @CheckedTemplate(basePath = "witness")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance witness(WitnessApi.WitnessAnswer seen);
    }

    /** The page. */
    @GET
    @PermitAll
    public TemplateInstance page() {
        return Templates.witness(witness.seen());
    }
}
