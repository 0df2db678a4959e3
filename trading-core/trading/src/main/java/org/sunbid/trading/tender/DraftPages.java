package org.sunbid.trading.tender;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.project.Project;
import org.sunbid.trading.project.ProjectRefusal;
import org.sunbid.trading.project.ReadProjects;

/** The form in which a tender is written, for a new one and for a draft. */
@Path("/tenders")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
public class DraftPages {

    private final DraftTender draft;
    private final ReviseTender revise;
    private final ReadTenders tenders;
    private final ReadProjects projects;
    private final DatabaseClock clock;
    private final StatutoryCalendar calendar;
    private final CurrentLanguage language;
    private final CurrentActor actor;

    DraftPages(
            DraftTender draft,
            ReviseTender revise,
            ReadTenders tenders,
            ReadProjects projects,
            DatabaseClock clock,
            StatutoryCalendar calendar,
            CurrentLanguage language,
            CurrentActor actor) {
        this.draft = draft;
        this.revise = revise;
        this.tenders = tenders;
        this.projects = projects;
        this.clock = clock;
        this.calendar = calendar;
        this.language = language;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "tender")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance draft(DraftPage page, List<Reason> reasons);
    }

    /** An empty form, its dates prefilled lawfully. */
    @GET
    @Path("new")
    public TemplateInstance blank(@QueryParam("project") String code) {
        Project project = project(code);
        DraftForm form = Suggestion.of(project.category(), project.name(), clock.now(), calendar);
        return page(form, target(code), "", List.of());
    }

    /** Keeps a new draft. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object create(@QueryParam("project") String code, @BeanParam DraftForm form) {
        Project project = project(code);
        return kept(
                form, project.category(), target(code), written -> draft.draft(project.code(), written, actor.get()));
    }

    /** The form of a draft. */
    @GET
    @Path("{code}/edit")
    public TemplateInstance edit(@PathParam("code") String code) {
        TenderSheet tender = own(code);
        return page(DraftForm.of(tender.draft()), "/tenders/" + code + "/edit", "", List.of());
    }

    /** Changes a draft. */
    @POST
    @Path("{code}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object change(@PathParam("code") String code, @BeanParam DraftForm form) {
        TenderSheet tender = own(code);
        return kept(
                form,
                tender.category(),
                "/tenders/" + code + "/edit",
                written -> revise.revise(code, written, actor.get()));
    }

    private Object kept(
            DraftForm form,
            TradeCategory category,
            String action,
            Function<TenderDraft, Outcome<TenderSheet>> keeping) {
        TenderDraft written;
        try {
            written = form.draft(category);
        } catch (IllegalArgumentException unreadable) {
            return page(form, action, label(unreadable.getMessage()), List.of());
        }
        Outcome<TenderSheet> outcome = keeping.apply(written);
        return outcome.reasons().isEmpty()
                ? Response.seeOther(URI.create("/tenders/" + outcome.orThrow().code()))
                        .build()
                : page(form, action, "", outcome.reasons());
    }

    private TemplateInstance page(DraftForm form, String action, String wrong, List<Reason> reasons) {
        StateWords words = new StateWords(language.locale());
        List<TenderPages.Choice> methods = Arrays.stream(EvaluationMethod.values())
                .map(method -> new TenderPages.Choice(
                        method.name(), words.of(method), method.name().equals(form.method)))
                .toList();
        boolean isNew = action.startsWith("/tenders/new");
        String back = isNew ? "/projects" : action.substring(0, action.length() - "/edit".length());
        return Templates.draft(new DraftPage(form, action, back, isNew, methods, wrong), reasons);
    }

    private String label(String field) {
        Locale locale = language.locale();
        DraftMessages words = MessageBundles.get(DraftMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        return words.field_wrong(
                switch (field) {
                    case "name" -> words.name();
                    case "openingPlace" -> words.opening_place();
                    case "documentsFrom" -> words.documents_from();
                    case "documentsUntil" -> words.documents_until();
                    case "clarificationUntil" -> words.clarification_until();
                    case "objectionUntil" -> words.objection_until();
                    case "deadline" -> words.deadline();
                    case "decryptionSeconds" -> words.decryption();
                    case "extensionSeconds" -> words.extension();
                    case "consortiumMembers" -> words.consortium();
                    case "lotEstimate" -> words.estimate();
                    case "lotCap" -> words.price_cap();
                    case "lotDeposit" -> words.deposit();
                    default -> words.method();
                });
    }

    private static String target(String project) {
        return "/tenders/new?project=" + project;
    }

    private Project project(String code) {
        return projects.runBy(actor.get().uscc().orElse(""), code == null ? "" : code)
                .orElseThrow(() -> new RefusedException(ProjectRefusal.UNKNOWN_PROJECT, code));
    }

    private TenderSheet own(String code) {
        return tenders.find(code, actor.find())
                .filter(tender -> actor.get().uscc().filter(tender::isRunBy).isPresent())
                .orElseThrow(() -> new RefusedException(TenderRefusal.UNKNOWN_TENDER, code));
    }
}
