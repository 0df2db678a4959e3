package org.sunbid.evaluation.city;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
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
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** Registering the workstations of away sites: the operator writes them down, the machine claims to be one. */
@Path("/workstations")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OPERATOR_ROLE)
public class WorkstationPages {

    private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,39}";
    private static final int LONGEST_SITE = 200;

    private final CurrentLanguage language;
    private final RegisterWorkstation registration;
    private final Cities cities;
    private final WorkstationCookie cookie;

    WorkstationPages(
            CurrentLanguage language, RegisterWorkstation registration, Cities cities, WorkstationCookie cookie) {
        this.language = language;
        this.registration = registration;
        this.cities = cities;
        this.cookie = cookie;
    }

    /**
     * What the operator sees.
     *
     * @param lines in use
     * @param lenders cities in which one can stand
     * @param claim the code to hand over, once; empty otherwise
     * @param typed what was typed and refused
     */
    public record View(
            List<RegisterWorkstation.Line> lines, List<City> lenders, String claim, Typed typed, Locale locale) {

        /** A city by its name. */
        public String city(String platform) {
            return lenders.stream()
                    .filter(city -> city.platform().equals(platform))
                    .findFirst()
                    .map(city -> city.name(locale))
                    .orElse(platform);
        }
    }

    /** A form as it was typed. */
    public record Typed(String code, String city, String site) {}

    @CheckedTemplate(basePath = "city")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance workstations(View view, List<Reason> reasons);

        static native TemplateInstance claim(boolean done, List<Reason> reasons);
    }

    /** Those in use. */
    @GET
    public TemplateInstance show() {
        return page("", new Typed("", "", ""), List.of());
    }

    /** Writes one down and shows its code, once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance open(
            @FormParam("code") @DefaultValue("") @Size(max = 100) String code,
            @FormParam("city") @DefaultValue("") @Size(max = 100) String city,
            @FormParam("site") @DefaultValue("") @Size(max = LONGEST_SITE) String site) {
        Typed typed = new Typed(code.strip(), city, site.strip());
        if (!typed.code().matches(CODE) || typed.site().isEmpty()) {
            return page("", typed, List.of(Reason.of(WorkstationRefusal.MALFORMED)));
        }
        Outcome<String> outcome = registration.open(typed.code(), city, typed.site());
        return outcome instanceof Outcome.Done<String> done
                ? page(done.result(), new Typed("", "", ""), List.of())
                : page("", typed, outcome.reasons());
    }

    /** Takes one out of use. */
    @POST
    @Path("/{id}/closing")
    public Response close(@PathParam("id") UUID id) {
        registration.close(id).orThrow();
        return Response.seeOther(URI.create("/workstations")).build();
    }

    /** Where the machine claims to be one. */
    @GET
    @Path("/claim")
    @PermitAll
    public TemplateInstance claimForm() {
        return Templates.claim(false, List.of());
    }

    /** Becomes it; the browser keeps the secret as a cookie. */
    @POST
    @Path("/claim")
    @PermitAll
    @RateLimited(10)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response claim(@FormParam("claim") @DefaultValue("") @Size(max = 128) String claim) {
        Outcome<String> outcome = registration.claim(claim.strip());
        Response.ResponseBuilder answer = outcome.reasons().isEmpty() ? Response.ok() : Response.status(422);
        answer.entity(Templates.claim(outcome.reasons().isEmpty(), outcome.reasons()))
                .header("Cache-Control", "no-store");
        return outcome instanceof Outcome.Done<String> done
                ? answer.cookie(cookie.of(done.result())).build()
                : answer.build();
    }

    private TemplateInstance page(String claim, Typed typed, List<Reason> reasons) {
        return Templates.workstations(
                new View(registration.all(), cities.lenders(), claim, typed, language.locale()), reasons);
    }
}
