package org.sunbid.trading.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.registration.ReadOrganisations.OrganisationSheet;

/** Registration as JSON. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registration", description = "Organisations and their people")
public class RegistrationApi {

    private final Register register;
    private final AdmitOrganisation admit;
    private final OverseeOrganisation oversee;
    private final ReadOrganisations organisations;
    private final CurrentActor actor;

    RegistrationApi(
            Register register,
            AdmitOrganisation admit,
            OverseeOrganisation oversee,
            ReadOrganisations organisations,
            CurrentActor actor) {
        this.register = register;
        this.admit = admit;
        this.oversee = oversee;
        this.organisations = organisations;
        this.actor = actor;
    }

    /** A signed registration. */
    public record SignedRegistration(
            @NotBlank
            @Size(max = 65_536)
            @Schema(
                    description = "Canonical JSON (RFC 8785) of the registration, base64",
                    examples = "eyJhdCI6IjIwMjYtMTEtMjNUMDE6MDA6MDBaIiwi4oCm")
            String statement,

            @NotBlank
            @Size(max = 65_536)
            @Schema(
                    description = "Detached CMS SignedData over the bytes of the statement, base64",
                    examples = "MIIGvQYJKoZIhvcNAQcCoIIGrjCCBqo…")
            String signature) {}

    /** An organisation the operator enters. */
    public record NewOrganisation(
            @NotBlank @Size(max = 18) @Schema(examples = "91350100M000100Y43")
            String uscc,

            @NotBlank @Size(max = 200) @Schema(examples = "云南滇池工程咨询有限公司")
            String name,

            @NotEmpty @Schema(examples = "[\"AGENCY\"]") Set<Role> roles,

            @NotNull @Size(max = 200) @Schema(examples = "昆明市盘龙区北京路 1 号")
            String address,

            @NotNull @Size(max = 40) @Schema(examples = "0871-65000000")
            String phone,

            @Size(max = 300)
            @Schema(
                    description = "Why a code that fails its check is accepted",
                    nullable = true,
                    examples = "登记机关核发的旧码")
            String overrideReason) {}

    /** Why something is done. */
    public record Because(
            @NotBlank @Size(max = 500) @Schema(examples = "经核实提交虚假材料")
            String reason) {}

    @POST
    @Path("registrations")
    @PermitAll
    @Operation(
            summary = "Register oneself and one's organisation",
            description =
                    "The statement is canonical JSON: type \"registration-1\", at, organisation {uscc, name, roles of"
                            + " TENDEREE, AGENCY, BIDDER, address, phone}, person {loginName, name}, signingCertificate and"
                            + " encryptionCertificate (PEM). It is signed with the signing certificate and counts at once.")
    public Response register(@Valid @NotNull SignedRegistration signed) {
        return Response.status(Response.Status.CREATED)
                .entity(register.register(signed.statement(), signed.signature())
                        .orThrow())
                .build();
    }

    @GET
    @Path("organisations")
    @RolesAllowed({Role.OPERATOR_ROLE, Role.SUPERVISOR_ROLE})
    @Operation(summary = "Organisations whose name or code contains a text, at most 100, the youngest first")
    public List<OrganisationSheet> matching(@QueryParam("text") @DefaultValue("") @Size(max = 100) String text) {
        return organisations.matching(text);
    }

    @GET
    @Path("organisations/{uscc}")
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE, Role.OPERATOR_ROLE, Role.SUPERVISOR_ROLE})
    @Operation(summary = "One organisation")
    public OrganisationSheet one(@PathParam("uscc") String uscc) {
        return organisations
                .find(uscc)
                .orElseThrow(() -> new RefusedException(RegistrationRefusal.UNKNOWN_ORGANISATION, uscc));
    }

    @POST
    @Path("organisations")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "Enter an organisation, if need be one whose real code fails its check")
    public Response admit(@Valid @NotNull NewOrganisation organisation) {
        OrganisationSheet admitted = admit.admit(
                        new AdmitOrganisation.Command(
                                organisation.uscc(),
                                organisation.name(),
                                organisation.roles(),
                                new Organisation.Contact(organisation.address(), organisation.phone()),
                                Optional.ofNullable(organisation.overrideReason())),
                        actor.get())
                .orThrow();
        return Response.status(Response.Status.CREATED).entity(admitted).build();
    }

    @POST
    @Path("organisations/{uscc}/suspension")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "Suspend an organisation: it may begin nothing until it is reinstated")
    public OrganisationSheet suspend(@PathParam("uscc") String uscc, @Valid @NotNull Because because) {
        return change(uscc, OverseeOrganisation.Act.SUSPEND, because);
    }

    @POST
    @Path("organisations/{uscc}/reinstatement")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "Reinstate a suspended organisation")
    public OrganisationSheet reinstate(@PathParam("uscc") String uscc, @Valid @NotNull Because because) {
        return change(uscc, OverseeOrganisation.Act.REINSTATE, because);
    }

    @POST
    @Path("organisations/{uscc}/affiliation")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "Mark an organisation as affiliated to the operator: it cannot bid here (O20 23)")
    public OrganisationSheet affiliate(@PathParam("uscc") String uscc, @Valid @NotNull Because because) {
        return change(uscc, OverseeOrganisation.Act.AFFILIATE, because);
    }

    @POST
    @Path("organisations/{uscc}/separation")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "Take the mark of affiliation away")
    public OrganisationSheet separate(@PathParam("uscc") String uscc, @Valid @NotNull Because because) {
        return change(uscc, OverseeOrganisation.Act.SEPARATE, because);
    }

    private OrganisationSheet change(String uscc, OverseeOrganisation.Act act, Because because) {
        return oversee.change(uscc, act, because.reason()).orThrow();
    }
}
