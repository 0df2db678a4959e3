package org.sunbid.evaluation.expert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.code.RegionCode;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** An expert's own entry, and the pool for the operator. */
@Path("/experts")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EXPERT_ROLE, Role.OPERATOR_ROLE})
public class ExpertPages {

    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final ReadExperts readExperts;
    private final ApplyAsExpert applyAsExpert;
    private final DecideOnExpert decideOnExpert;
    private final Validator validator;

    ExpertPages(
            CurrentActor actor,
            CurrentLanguage language,
            ReadExperts readExperts,
            ApplyAsExpert applyAsExpert,
            DecideOnExpert decideOnExpert,
            Validator validator) {
        this.actor = actor;
        this.language = language;
        this.readExperts = readExperts;
        this.applyAsExpert = applyAsExpert;
        this.decideOnExpert = decideOnExpert;
        this.validator = validator;
    }

    @CheckedTemplate(basePath = "expert")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance own(
                Optional<ExpertView> self,
                ExpertForm form,
                List<Specialty> tree,
                List<RegionCode> regions,
                Locale locale,
                List<Reason> reasons);

        static native TemplateInstance pool(
                List<ExpertView> experts, int current, int pages, Locale locale, List<Reason> reasons);
    }

    /** One's own entry for an expert, the pool for the operator. */
    @GET
    public TemplateInstance show(@QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        Actor person = actor.get();
        if (person.is(Role.OPERATOR)) {
            return pool(page, List.of());
        }
        ExpertForm form = readExperts.self(person).map(ExpertForm::of).orElseGet(ExpertForm::new);
        return own(form, List.of());
    }

    /** Applies. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.EXPERT_ROLE)
    public Object apply(@BeanParam ExpertForm form) {
        ExpertProfile profile = form.profile();
        List<Reason> faults = validator.validate(profile).stream()
                .map(fault ->
                        Reason.of(ExpertRefusal.FIELD, fault.getPropertyPath().toString(), fault.getMessage()))
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            return own(form, faults);
        }
        Outcome<UUID> outcome = applyAsExpert.apply(actor.get(), profile);
        return outcome.reasons().isEmpty() ? back() : own(form, outcome.reasons());
    }

    /** Admits, declines, suspends, reinstates. */
    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.OPERATOR_ROLE)
    public Object decide(
            @PathParam("id") UUID id,
            @FormParam("state") ExpertState state,
            @FormParam("reason") @DefaultValue("") String reason) {
        Outcome<ExpertState> outcome = decideOnExpert.decide(id, state, reason);
        return outcome.reasons().isEmpty() ? back() : pool(1, outcome.reasons());
    }

    private TemplateInstance own(ExpertForm form, List<Reason> reasons) {
        return Templates.own(
                readExperts.self(actor.get()), form, Specialties.all(), RegionCode.all(), language.locale(), reasons);
    }

    private TemplateInstance pool(int page, List<Reason> reasons) {
        return Templates.pool(readExperts.page(page), page, readExperts.pages(), language.locale(), reasons);
    }

    private static Response back() {
        return Response.seeOther(URI.create("/experts")).build();
    }
}
