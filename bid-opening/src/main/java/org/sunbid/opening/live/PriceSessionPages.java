package org.sunbid.opening.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sunbid.opening.hall.ConvenePriceSession;
import org.sunbid.opening.hall.HallCode;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.bid.ReadPriceSession;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** The session of the prices before it has convened: when it comes, and the host's button once the panel waits for it. */
@Path("/halls/{lot}/convening")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PriceSessionPages {

    private final ConvenePriceSession convene;
    private final ReadPriceSession prices;
    private final ReadLot lots;
    private final HallReturn back;
    private final CurrentActor actor;

    PriceSessionPages(
            ConvenePriceSession convene, ReadPriceSession prices, ReadLot lots, HallReturn back, CurrentActor actor) {
        this.convene = convene;
        this.prices = prices;
        this.lots = lots;
        this.back = back;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "opening")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance prices(LotSheet lot, Boolean mayConvene);
    }

    /** Convenes it. */
    @POST
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Object convene(@PathParam("lot") String code) {
        return back.after(code, convene.convene(code, actor.get()), "");
    }

    /** The page while there is no such hall. Only the host learns that the panel waits for it. */
    TemplateInstance waiting(String code) {
        LotSheet lot = lots.find(HallCode.lot(code))
                .filter(found -> found.envelopes() == BidEnvelopes.TWO)
                .orElseThrow(() -> new RefusedException(HallRefusal.UNKNOWN));
        boolean mayConvene = !lot.suspended()
                && actor.find()
                        .filter(person -> ConvenePriceSession.isHost(lot, person))
                        .isPresent()
                && prices.isAwaited(lot.lotCode());
        return Templates.prices(lot, mayConvene);
    }
}
