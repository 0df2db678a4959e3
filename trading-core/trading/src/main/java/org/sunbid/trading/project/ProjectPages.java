package org.sunbid.trading.project;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.network.code.RegionCode;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** One's projects, and the form that opens another. */
@Path("/projects")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
public class ProjectPages {

    private final OpenProject open;
    private final ReadProjects projects;
    private final CurrentLanguage language;
    private final CurrentActor actor;

    ProjectPages(OpenProject open, ReadProjects projects, CurrentLanguage language, CurrentActor actor) {
        this.open = open;
        this.projects = projects;
        this.language = language;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "project")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance projects(
                List<Row> rows, Typed typed, List<Choice> categories, List<Choice> regions, List<Reason> reasons);
    }

    /** A project of the list. */
    public record Row(String code, String name, String category, String region, String tenderee) {}

    /** One entry of a select. */
    public record Choice(String value, String label, boolean chosen) {}

    /** What was typed. */
    public record Typed(String name, String category, String region, String investment, String tenderee) {
        static final Typed NOTHING = new Typed("", "", "530100", "", "");
    }

    @GET
    public TemplateInstance list() {
        return page(Typed.NOTHING, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object open(
            @FormParam("name") String name,
            @FormParam("category") String category,
            @FormParam("region") String region,
            @FormParam("investment") String investment,
            @FormParam("tenderee") String tenderee) {
        Typed typed = new Typed(text(name), text(category), text(region), text(investment), text(tenderee));
        Optional<TradeCategory> chosen = Arrays.stream(TradeCategory.values())
                .filter(each -> each.name().equals(typed.category()))
                .findFirst();
        if (chosen.isEmpty() || typed.name().isEmpty() || typed.name().length() > 200) {
            return page(typed, List.of(Reason.of(ProjectRefusal.INCOMPLETE)));
        }
        Outcome<Project> opened = open.open(
                new OpenProject.Command(
                        typed.name(),
                        chosen.get(),
                        typed.region(),
                        Optional.of(typed.investment()),
                        Optional.of(typed.tenderee())),
                actor.get());
        return opened.reasons().isEmpty()
                ? Response.seeOther(URI.create("/projects")).build()
                : page(typed, opened.reasons());
    }

    private TemplateInstance page(Typed typed, List<Reason> reasons) {
        Locale locale = language.locale();
        List<Row> rows = projects.allRunBy(actor.get().uscc().orElse("")).stream()
                .map(project -> new Row(
                        project.code(),
                        project.name(),
                        project.category().text(locale),
                        new RegionCode(project.region()).text(locale),
                        project.principals().tendereeName()))
                .toList();
        List<Choice> categories = Arrays.stream(TradeCategory.values())
                .map(each ->
                        new Choice(each.name(), each.text(locale), each.name().equals(typed.category())))
                .toList();
        List<Choice> regions = RegionCode.all().stream()
                .map(each -> new Choice(
                        each.value(),
                        each.value() + " " + each.text(locale),
                        each.value().equals(typed.region())))
                .toList();
        return Templates.projects(rows, typed, categories, regions, reasons);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
