package org.sunbid.trading.prequalification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.TenderRefusal;

/** The results of a prequalification: all for those who run it and for supervision, its own for each applicant. */
@Path("/lots/{lot}/prequalification")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PrequalificationPages {

    private final ReadLot lots;
    private final ReadResults read;
    private final CurrentActor actor;

    PrequalificationPages(ReadLot lots, ReadResults read, CurrentActor actor) {
        this.lots = lots;
        this.read = read;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "prequalification")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance results(LotSheet lot, List<ResultLine> results);

        static native TemplateInstance own(LotSheet lot, ResultLine result);
    }

    /** All results. */
    @GET
    @Path("/results")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
    public TemplateInstance results(@PathParam("lot") String lot) {
        List<ResultLine> all = read.ofLot(lot, actor.get()).orThrow();
        return Templates.results(lot(lot), all);
    }

    /** The applicant's own. */
    @GET
    @Path("/result")
    @RolesAllowed(Role.BIDDER_ROLE)
    public TemplateInstance own(@PathParam("lot") String lot) {
        ResultLine own = read.own(lot, actor.get()).orThrow();
        return Templates.own(lot(lot), own);
    }

    private LotSheet lot(String lot) {
        return lots.find(lot).orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_LOT, lot));
    }
}
