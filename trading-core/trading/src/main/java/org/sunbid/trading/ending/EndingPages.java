package org.sunbid.trading.ending;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** The page that says what ending a lot means, asks for ground and words, and ends it once that is confirmed. */
@Path("/lots/{lot}/ending")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
public class EndingPages {

    private final ReadLot lots;
    private final EndLot end;
    private final CurrentActor actor;

    EndingPages(ReadLot lots, EndLot end, CurrentActor actor) {
        this.lots = lots;
        this.end = end;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "ending")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance end(LotSheet lot, List<EndingGround> grounds, Typed typed, List<Reason> reasons);
    }

    /** What was typed. */
    public record Typed(String ground, String words) {}

    @GET
    public TemplateInstance show(@PathParam("lot") String code) {
        return page(code, new Typed("", ""), List.of());
    }

    /** Ends the lot. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object end(
            @PathParam("lot") String code,
            @FormParam("ground") String ground,
            @FormParam("words") String words,
            @FormParam("confirm") String confirm) {
        Typed typed = new Typed(text(ground), text(words));
        Optional<EndingGround> chosen = Arrays.stream(EndingGround.values())
                .filter(each -> each.name().equals(typed.ground()))
                .findFirst();
        if (chosen.isEmpty() || typed.words().length() > Ending.MOST_WORDS) {
            return page(code, typed, List.of(Reason.of(EndingRefusal.WORDS_MISSING)));
        }
        Outcome<LotSheet> ended = end.end(code, new Ending(chosen.get(), typed.words(), text(confirm)), actor.get());
        return ended.orTurnAway().reasons().isEmpty()
                ? Response.seeOther(URI.create("/tenders/" + ended.orThrow().tenderCode()))
                        .build()
                : page(code, typed, ended.reasons());
    }

    private TemplateInstance page(String code, Typed typed, List<Reason> reasons) {
        Optional<LotSheet> lot = lots.find(code);
        if (EndLot.runBy(lot, code, actor.get()) instanceof Decision.Refused refused) {
            throw new RefusedException(refused.reasons());
        }
        if (!MayEnd.in(lot.get().state())) {
            throw new RefusedException(
                    EndingRefusal.WRONG_STATE, code, lot.get().state());
        }
        List<EndingGround> grounds = Arrays.stream(EndingGround.values())
                .filter(ground -> ground.fits(lot.get().category())
                        && ground.fits(lot.get().state()))
                .toList();
        return Templates.end(lot.get(), grounds, typed, reasons);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
