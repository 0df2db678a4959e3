package org.sunbid.evaluation.lending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Locale;
import java.util.UUID;
import org.sunbid.evaluation.city.Cities;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** An expert's panels in other cities, and for the site's host who sits at its workstations. */
@Path("/lendings")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_ROLE)
public class LendingPages {

    private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,39}";

    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final ReadLendings readLendings;
    private final AnswerLending answerLending;
    private final ArriveAtSite arriveAtSite;
    private final IssueVoucher issueVoucher;
    private final Cities cities;

    LendingPages(
            CurrentActor actor,
            CurrentLanguage language,
            ReadLendings readLendings,
            AnswerLending answerLending,
            ArriveAtSite arriveAtSite,
            IssueVoucher issueVoucher,
            Cities cities) {
        this.actor = actor;
        this.language = language;
        this.readLendings = readLendings;
        this.answerLending = answerLending;
        this.arriveAtSite = arriveAtSite;
        this.issueVoucher = issueVoucher;
        this.cities = cities;
    }

    /** What the expert sees. */
    public record View(List<LendingView> own, Cities cities, Locale locale) {

        /** A city by its name. */
        public String city(String platform) {
            return cities.find(platform).map(city -> city.name(locale)).orElse(platform);
        }
    }

    /** The way to a session, with the name of its city. */
    public record Going(IssueVoucher.Pass pass, String city) {}

    @CheckedTemplate(basePath = "city")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance lendings(View view, List<Reason> reasons);

        static native TemplateInstance pass(Going going);

        static native TemplateInstance arrivals(List<ArriveAtSite.Seated> seated, List<Reason> reasons);
    }

    /** The list. */
    @GET
    public TemplateInstance show() {
        return page(List.of());
    }

    /** Accepts. */
    @POST
    @Path("/{id}/acceptance")
    public Object accept(@PathParam("id") UUID id) {
        return shown(answerLending.accept(actor.get(), id));
    }

    /** Refuses. */
    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object refuse(
            @PathParam("id") UUID id, @FormParam("reason") @DefaultValue("") @Size(max = 500) String reason) {
        return shown(answerLending.refuse(actor.get(), id, reason));
    }

    /** Sits down. */
    @POST
    @Path("/{id}/arrival")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object arrive(
            @PathParam("id") UUID id, @FormParam("workstation") @DefaultValue("") @Size(max = 100) String workstation) {
        String code = workstation.strip();
        return code.matches(CODE)
                ? shown(arriveAtSite.arrive(actor.get(), id, code))
                : page(List.of(Reason.of(LendingRefusal.WORKSTATION_MALFORMED)));
    }

    /** The voucher, and the way to the session; the browser goes there by a link, not by itself. */
    @POST
    @Path("/{id}/voucher")
    public Object voucher(@PathParam("id") UUID id) {
        String city = readLendings.own(actor.get()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(LendingView::city)
                .orElse("");
        Outcome<IssueVoucher.Pass> outcome = issueVoucher.issue(actor.get(), id).orTurnAway();
        return outcome instanceof Outcome.Done<IssueVoucher.Pass> done
                ? Response.ok(Templates.pass(new Going(done.result(), view().city(city))))
                        .header("Cache-Control", "no-store")
                        .build()
                : page(outcome.reasons());
    }

    /** Who sits at workstations here. */
    @GET
    @Path("/arrivals")
    @RolesAllowed(Role.OPERATOR_ROLE)
    public TemplateInstance arrivals() {
        return Templates.arrivals(arriveAtSite.seated(), List.of());
    }

    /** The site's host has looked. */
    @POST
    @Path("/{id}/identity")
    @RolesAllowed(Role.OPERATOR_ROLE)
    public Response confirm(@PathParam("id") UUID id) {
        arriveAtSite.confirm(id).orThrow();
        return Response.seeOther(URI.create("/lendings/arrivals")).build();
    }

    private Object shown(Outcome<String> outcome) {
        return outcome.orTurnAway().reasons().isEmpty()
                ? Response.seeOther(URI.create("/lendings")).build()
                : page(outcome.reasons());
    }

    private TemplateInstance page(List<Reason> reasons) {
        return Templates.lendings(view(), reasons);
    }

    private View view() {
        return new View(readLendings.own(actor.get()), cities, language.locale());
    }
}
