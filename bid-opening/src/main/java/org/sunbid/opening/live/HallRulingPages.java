package org.sunbid.opening.live;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.hall.ExtendWindow;
import org.sunbid.opening.ruling.NoteSight;
import org.sunbid.opening.ruling.RuleOnCause;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** What the host decides and what a supervisor sees, from the hall's page. */
@Path("/halls/{lot}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class HallRulingPages {

    private final ExtendWindow extend;
    private final RuleOnCause rule;
    private final NoteSight sight;
    private final HallReturn back;
    private final CurrentActor actor;

    HallRulingPages(ExtendWindow extend, RuleOnCause rule, NoteSight sight, HallReturn back, CurrentActor actor) {
        this.extend = extend;
        this.rule = rule;
        this.sight = sight;
        this.back = back;
        this.actor = actor;
    }

    /** Gives more time. */
    @POST
    @Path("/extensions")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Object extend(
            @PathParam("lot") String lot, @FormParam("seconds") String seconds, @FormParam("reason") String reason) {
        return back.after(lot, extend.extend(lot, actor.get(), number(seconds), text(reason)), text(reason));
    }

    /** Rules on a cause. */
    @POST
    @Path("/rulings")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Object rule(
            @PathParam("lot") String lot,
            @FormParam("bid") String bid,
            @FormParam("side") String side,
            @FormParam("reason") String reason,
            @FormParam("clause") String clause) {
        Side chosen = Arrays.stream(Side.values())
                .filter(each -> each.name().equals(side))
                .findFirst()
                .orElse(Side.UNKNOWN);
        RuleOnCause.Command command = new RuleOnCause.Command((int) number(bid), chosen, text(reason), text(clause));
        return back.after(lot, rule.rule(lot, actor.get(), command), text(reason));
    }

    /** A supervisor has seen the rulings. */
    @POST
    @Path("/sights")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.SUPERVISOR_ROLE)
    public Object see(@PathParam("lot") String lot) {
        return back.after(lot, sight.note(lot, actor.get()), "");
    }

    private static long number(String typed) {
        String digits = text(typed).strip();
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
