package org.sunbid.evaluation.city;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.Role;

/** Workstations of away sites. */
@Path("/api/workstations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR_ROLE)
@Tag(name = "Workstations", description = "Computers at away sites from which experts of other cities judge")
public class WorkstationApi {

    private final RegisterWorkstation registration;

    WorkstationApi(RegisterWorkstation registration) {
        this.registration = registration;
    }

    /** A workstation as it is written down. */
    public record Opening(
            @Schema(examples = "GY-01") @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}")
            String code,

            @Schema(examples = "guiyang") @NotBlank @Size(max = 63)
            String city,

            @Schema(examples = "贵阳市公共资源交易中心 3 楼远程评标室") @NotBlank @Size(max = 200)
            String site) {}

    /** The code to hand over; it is shown once. */
    public record Opened(String claim) {}

    /** The code that was handed over. */
    public record Claim(
            @Schema(examples = "q1V8cZ0mX3sYk2dR7uTn5wBf4hJpLgE9aOiC6vNxDzM") @NotBlank @Size(max = 128)
            String claim) {}

    /** What the machine proves itself with from now on; it is given once. */
    public record Claimed(String secret) {}

    @GET
    @Operation(summary = "Workstations in use")
    public List<RegisterWorkstation.Line> all() {
        return registration.all();
    }

    @POST
    @Operation(summary = "Write a workstation down; the answer is a code with which the machine claims to be it, once")
    public Opened open(@NotNull @Valid Opening opening) {
        return new Opened(registration
                .open(opening.code(), opening.city(), opening.site())
                .orThrow());
    }

    @POST
    @Path("/{id}/closing")
    @Operation(summary = "Take a workstation out of use")
    public void close(UUID id) {
        registration.close(id).orThrow();
    }

    @POST
    @Path("/claims")
    @PermitAll
    @RateLimited(10)
    @Operation(
            summary = "Claim to be a workstation, with the code that was handed over",
            description =
                    "Browsers use the page /workstations/claim, which sets a cookie; tools send the secret as header"
                            + " Sunbid-Workstation.")
    public Claimed claim(@NotNull @Valid Claim claim) {
        return new Claimed(registration.claim(claim.claim()).orThrow());
    }
}
