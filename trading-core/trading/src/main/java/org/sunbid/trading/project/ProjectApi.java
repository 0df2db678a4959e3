package org.sunbid.trading.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;

/** Projects as JSON, for those who run them. */
@Path("/api/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
@Tag(name = "project", description = "Projects and their codes")
public class ProjectApi {

    private final OpenProject open;
    private final ReadProjects projects;
    private final CurrentActor actor;

    ProjectApi(OpenProject open, ReadProjects projects, CurrentActor actor) {
        this.open = open;
        this.projects = projects;
        this.actor = actor;
    }

    /** A project to be opened. */
    public record NewProject(
            @NotBlank @Size(max = 200) @Schema(examples = "龙泉路道路改造提升工程")
            String name,

            @NotNull @Schema(examples = "CONSTRUCTION") TradeCategory category,

            @NotBlank @Size(max = 6) @Schema(examples = "530103", description = "GB/T 2260")
            String region,

            @Size(max = 24) @Schema(examples = "2611-530103-48-01-000123", nullable = true, description = "投资项目统一代码")
            String investmentCode,

            @Size(max = 18)
            @Schema(
                    examples = "91110000101623741K",
                    nullable = true,
                    description = "For whom; an agency names its tenderee")
            String tenderee) {}

    /** A project. */
    public record ProjectSheet(
            @Schema(examples = "A5301032611230001") String code,
            String name,
            TradeCategory category,
            String region,
            String investmentCode,
            String tendereeUscc,
            String tendereeName,
            Optional<String> agencyUscc,
            Optional<String> agencyName,
            Instant openedAt) {

        static ProjectSheet of(Project project) {
            Project.Principals principals = project.principals();
            return new ProjectSheet(
                    project.code(),
                    project.name(),
                    project.category(),
                    project.region(),
                    project.investmentCode(),
                    principals.tendereeUscc(),
                    principals.tendereeName(),
                    principals.agencyUscc(),
                    principals.agencyName(),
                    project.openedAt());
        }
    }

    @POST
    @Operation(summary = "Open a project; it gets its 17-character code")
    public Response open(@Valid @NotNull NewProject project) {
        OpenProject.Command command = new OpenProject.Command(
                project.name(),
                project.category(),
                project.region(),
                Optional.ofNullable(project.investmentCode()),
                Optional.ofNullable(project.tenderee()));
        Project opened = open.open(command, actor.get()).orThrow();
        return Response.status(Response.Status.CREATED)
                .entity(ProjectSheet.of(opened))
                .build();
    }

    @GET
    @Operation(summary = "The projects one's organisation runs, at most 100, the youngest first")
    public List<ProjectSheet> all() {
        return projects.allRunBy(uscc()).stream().map(ProjectSheet::of).toList();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One project of one's organisation")
    public ProjectSheet one(@PathParam("code") String code) {
        return projects.runBy(uscc(), code)
                .map(ProjectSheet::of)
                .orElseThrow(() -> new RefusedException(ProjectRefusal.UNKNOWN_PROJECT, code));
    }

    private String uscc() {
        return actor.get().uscc().orElse("");
    }
}
