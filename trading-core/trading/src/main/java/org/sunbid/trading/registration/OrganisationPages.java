package org.sunbid.trading.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.registration.ReadOrganisations.OrganisationSheet;

/** The registered organisations, for the operator, who may suspend them, and for supervisors, who may read. */
@Path("/organisations")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OPERATOR_ROLE, Role.SUPERVISOR_ROLE})
public class OrganisationPages {

    private final ReadOrganisations organisations;
    private final OverseeOrganisation oversee;
    private final CurrentLanguage language;
    private final CurrentActor actor;

    OrganisationPages(
            ReadOrganisations organisations,
            OverseeOrganisation oversee,
            CurrentLanguage language,
            CurrentActor actor) {
        this.organisations = organisations;
        this.oversee = oversee;
        this.language = language;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "registration")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance organisations(String text, List<Row> rows, boolean mayAct, List<Reason> reasons);
    }

    /** An organisation of the list. */
    public record Row(OrganisationSheet organisation, String roles) {}

    @GET
    public TemplateInstance list(@QueryParam("text") @DefaultValue("") String text) {
        return page(text, List.of());
    }

    /** Suspends, reinstates, marks as affiliated or takes the mark away. */
    @POST
    @Path("{uscc}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.OPERATOR_ROLE)
    public Object change(
            @PathParam("uscc") String uscc,
            @FormParam("act") @DefaultValue("SUSPEND") OverseeOrganisation.Act act,
            @FormParam("reason") String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 500) {
            return page(uscc, List.of(Reason.of(RegistrationRefusal.REASON_MISSING)));
        }
        Outcome<OrganisationSheet> changed = oversee.change(uscc, act, reason.strip());
        return changed.reasons().isEmpty()
                ? Response.seeOther(URI.create("/organisations?text=" + uscc)).build()
                : page(uscc, changed.reasons());
    }

    private TemplateInstance page(String text, List<Reason> reasons) {
        Locale locale = language.locale();
        RegistrationMessages words = Words.in(RegistrationMessages.class, locale);
        List<Row> rows = organisations.matching(text.length() > 100 ? "" : text).stream()
                .map(organisation -> new Row(
                        organisation,
                        organisation.roles().stream()
                                .sorted()
                                .map(role -> of(role, words))
                                .collect(Collectors.joining(" · "))))
                .toList();
        return Templates.organisations(text, rows, actor.get().is(Role.OPERATOR), reasons);
    }

    private static String of(Role role, RegistrationMessages words) {
        return switch (role) {
            case TENDEREE -> words.tenderee();
            case AGENCY -> words.agency();
            case BIDDER -> words.bidder();
            case CUSTODIAN -> words.custodian();
            case EXPERT, SUPERVISOR, OPERATOR -> role.name();
        };
    }
}
