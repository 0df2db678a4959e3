package org.sunbid.trading.deposit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.TenderRefusal;

/** The deposits of a lot for those who run it, and its own for each bidder. */
@Path("/lots/{lot}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class DepositPages {

    private final ReadLot lots;
    private final ReadDeposits read;
    private final SettleDeposit settle;
    private final CurrentActor actor;

    DepositPages(ReadLot lots, ReadDeposits read, SettleDeposit settle, CurrentActor actor) {
        this.lots = lots;
        this.read = read;
        this.settle = settle;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "deposit")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(
                LotSheet lot, List<DepositLine> deposits, boolean sealed, List<Reason> reasons);

        static native TemplateInstance own(LotSheet lot, DepositLine deposit);
    }

    /** The bidder's own. */
    @GET
    @Path("/deposit")
    @RolesAllowed(Role.BIDDER_ROLE)
    public TemplateInstance own(@PathParam("lot") String lot) {
        return Templates.own(lot(lot), read.own(lot, actor.get()).orThrow());
    }

    /** All of the lot, or the word that nobody may know yet. */
    @GET
    @Path("/deposits")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public TemplateInstance list(@PathParam("lot") String lot) {
        return page(lot, List.of());
    }

    /** Sends one back. */
    @POST
    @Path("/deposits/returns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Object giveBack(@PathParam("lot") String lot, @FormParam("payer") String payer) {
        return back(lot, settle.giveBack(lot, actor.get(), text(payer)));
    }

    /** Keeps one. */
    @POST
    @Path("/deposits/kept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Object keep(
            @PathParam("lot") String lot, @FormParam("payer") String payer, @FormParam("reason") String reason) {
        return back(lot, settle.keep(lot, actor.get(), text(payer), text(reason)));
    }

    private Object back(String lot, Outcome<?> outcome) {
        return outcome.orTurnAway().reasons().isEmpty()
                ? Response.seeOther(URI.create("/lots/" + lot + "/deposits")).build()
                : page(lot, outcome.reasons());
    }

    private TemplateInstance page(String lot, List<Reason> reasons) {
        Outcome<List<DepositLine>> deposits = read.ofLot(lot, actor.get()).orTurnAway();
        return Templates.list(
                lot(lot),
                deposits.reasons().isEmpty() ? deposits.orThrow() : List.of(),
                !deposits.reasons().isEmpty(),
                reasons);
    }

    private LotSheet lot(String lot) {
        return lots.find(lot).orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_LOT, lot));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
