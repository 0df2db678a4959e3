package org.sunbid.platform.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.AccountSheet;
import org.sunbid.platform.login.AdmitPerson;
import org.sunbid.platform.login.CloseAccount;
import org.sunbid.platform.login.OpenAccount;
import org.sunbid.platform.login.ReadAccounts;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.secret.Totp;

/** Accounts, for operators. */
@Path("/api/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR_ROLE)
@Tag(name = "Accounts")
public class AccountApi {

    /** A person to be admitted; without password and certificates a random password is made. */
    public record NewAccount(
            @NotBlank @Size(max = 64) @Schema(examples = "supervisor")
            String loginName,

            @NotBlank @Size(max = 100) @Schema(examples = "马超")
            String name,

            @Pattern(regexp = "[0-9A-Z]{18}") @Schema(examples = "91350100M000100Y43")
            String uscc,

            @Size(max = 200) @Schema(examples = "昆明市发展和改革委员会")
            String organisation,

            @NotEmpty Set<@NotNull Role> roles,

            @Size(max = 256) @Schema(examples = "a long password")
            String password,

            @Valid Certificates certificates) {

        AdmitPerson.Command command() {
            return new AdmitPerson.Command(
                    new OpenAccount.Command(
                            loginName, name, Optional.ofNullable(uscc), Optional.ofNullable(organisation), roles),
                    Optional.ofNullable(password),
                    Optional.ofNullable(certificates)
                            .map(pair -> new AdmitPerson.Pair(pair.signing(), pair.encryption())));
        }
    }

    /** A certificate pair in PEM. */
    public record Certificates(
            @NotNull @Size(max = 20_000) @Schema(examples = "-----BEGIN CERTIFICATE-----…")
            String signing,

            @NotNull @Size(max = 20_000) @Schema(examples = "-----BEGIN CERTIFICATE-----…")
            String encryption) {}

    /** An admitted person; password and secret are told this once. */
    public record AdmittedAnswer(UUID id, String loginName, String password, String totpSecret) {}

    @Inject
    AdmitPerson admitPerson;

    @Inject
    CloseAccount closeAccount;

    @Inject
    ReadAccounts readAccounts;

    @POST
    @Operation(summary = "Open an account for a person with the means to log in")
    public Response admit(@NotNull @Valid NewAccount account) {
        AdmitPerson.Admitted admitted = admitPerson.admit(account.command()).orThrow();
        return Response.created(URI.create("/api/accounts/" + admitted.account()))
                .entity(new AdmittedAnswer(
                        admitted.account(),
                        admitted.loginName(),
                        admitted.password().orElse(null),
                        admitted.totp().map(Totp::base32).orElse(null)))
                .build();
    }

    @GET
    @Operation(summary = "Accounts whose names or codes contain the text, latest first, 50 a page")
    public List<AccountSheet> search(
            @QueryParam("text") @DefaultValue("") @Size(max = 100) String text,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(10_000) int page) {
        return readAccounts.search(text, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One account")
    public AccountSheet find(@PathParam("id") UUID id) {
        return readAccounts.find(id).orElseThrow(() -> new RefusedException(PlatformRefusal.NOT_FOUND));
    }

    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Close an account for good")
    public void close(@PathParam("id") UUID id) {
        closeAccount.close(id).orThrow();
    }
}
