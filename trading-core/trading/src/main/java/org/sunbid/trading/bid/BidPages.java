package org.sunbid.trading.bid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** A bidder's own page of a lot: where its bid stands, the receipt, what to do next. */
@Path("/lots/{lot}/bid")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.BIDDER_ROLE)
public class BidPages {

    private final ReadLot lots;
    private final BidStatuses statuses;
    private final IssueReceipt receipts;
    private final SubmissionSettings settings;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final DatabaseClock clock;

    BidPages(
            ReadLot lots,
            BidStatuses statuses,
            IssueReceipt receipts,
            SubmissionSettings settings,
            CurrentActor actor,
            CurrentLanguage language,
            DatabaseClock clock) {
        this.lots = lots;
        this.statuses = statuses;
        this.receipts = receipts;
        this.settings = settings;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "bid")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance bid(BidPage page);
    }

    /** The page. */
    @GET
    public TemplateInstance show(@PathParam("lot") String lot) {
        return page(lot);
    }

    /** The receipt as a file. */
    @GET
    @Path("/{bid}/receipt.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response receipt(@PathParam("bid") UUID bid) {
        return Response.ok(receipts.issue(bid, actor.get()).orThrow())
                .header("Content-Disposition", "attachment; filename=\"receipt-" + bid + ".json\"")
                .build();
    }

    private TemplateInstance page(String lotCode) {
        LotSheet lot = lots.find(lotCode).orElseThrow(() -> new RefusedException(BidRefusal.LOT_UNKNOWN, lotCode));
        BidPage page = new BidPage(
                lot,
                statuses.ofLot(lotCode, actor.get()),
                clock.now().isBefore(lot.deadline()),
                settings.sizeLimit(),
                language.get());
        return Templates.bid(page);
    }
}
