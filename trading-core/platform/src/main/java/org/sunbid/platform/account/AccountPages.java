package org.sunbid.platform.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.sunbid.platform.login.AccountSheet;
import org.sunbid.platform.login.AdmitPerson;
import org.sunbid.platform.login.CloseAccount;
import org.sunbid.platform.login.OpenAccount;
import org.sunbid.platform.login.ReadAccounts;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;

/** Accounts, for operators. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OPERATOR_ROLE)
public class AccountPages {

    private static final List<Role> WITH_PASSWORD =
            Stream.of(Role.values()).filter(role -> !role.holdsCertificate()).toList();

    @CheckedTemplate(basePath = "login", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance accounts(String text, List<AccountSheet> accounts, int current, int pages);

        static native TemplateInstance newAccount(Form form, List<Role> withPassword, List<Reason> reasons);

        static native TemplateInstance opened(AdmitPerson.Admitted admitted);

        static native TemplateInstance account(
                AccountSheet account, List<ReadAccounts.CertificateSheet> certificates, List<Reason> reasons);
    }

    /** What was typed. */
    public static final class Form {

        @RestForm
        @DefaultValue("")
        @Size(max = 64)
        public String loginName = "";

        @RestForm
        @DefaultValue("")
        @Size(max = 100)
        public String name = "";

        @RestForm
        @DefaultValue("")
        @Size(max = 18)
        public String uscc = "";

        @RestForm
        @DefaultValue("")
        @Size(max = 200)
        public String organisation = "";

        @RestForm
        @Size(max = 6)
        public List<Role> roles = List.of();

        /** The role was ticked. */
        public boolean has(Role role) {
            return roles != null && roles.contains(role);
        }

        AdmitPerson.Command command() {
            Set<Role> ticked = EnumSet.noneOf(Role.class);
            ticked.addAll(roles == null ? List.of() : roles);
            return new AdmitPerson.Command(
                    new OpenAccount.Command(loginName.strip(), name.strip(), given(uscc), given(organisation), ticked),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Optional<String> given(String text) {
            return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
        }
    }

    @Inject
    ReadAccounts readAccounts;

    @Inject
    AdmitPerson admitPerson;

    @Inject
    CloseAccount closeAccount;

    @GET
    public TemplateInstance list(
            @QueryParam("text") @DefaultValue("") @Size(max = 100) String text,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(10_000) int page) {
        int pages = Math.toIntExact((readAccounts.count(text) + ReadAccounts.PAGE_SIZE - 1) / ReadAccounts.PAGE_SIZE);
        return Templates.accounts(text, readAccounts.search(text, page - 1), page, pages);
    }

    @GET
    @Path("/new")
    public TemplateInstance form() {
        return Templates.newAccount(new Form(), WITH_PASSWORD, List.of());
    }

    @POST
    public Response open(@BeanParam Form form) {
        Outcome<AdmitPerson.Admitted> outcome = admitPerson.admit(form.command());
        if (outcome instanceof Outcome.Done<AdmitPerson.Admitted> done) {
            return Response.ok(Templates.opened(done.result()))
                    .header("Cache-Control", "no-store")
                    .build();
        }
        return Response.status(outcome.reasons().get(0).code().kind().status())
                .entity(Templates.newAccount(form, WITH_PASSWORD, outcome.reasons()))
                .build();
    }

    @GET
    @Path("/{id}")
    public TemplateInstance account(@PathParam("id") UUID id) {
        return Templates.account(find(id), readAccounts.certificatesOf(id), List.of());
    }

    @POST
    @Path("/{id}/closing")
    public Response close(@PathParam("id") UUID id) {
        Outcome<UUID> outcome = closeAccount.close(id);
        if (outcome instanceof Outcome.Done<UUID>) {
            return Response.seeOther(URI.create("/accounts/" + id)).build();
        }
        return Response.status(outcome.reasons().get(0).code().kind().status())
                .entity(Templates.account(find(id), readAccounts.certificatesOf(id), outcome.reasons()))
                .build();
    }

    private AccountSheet find(UUID id) {
        return readAccounts.find(id).orElseThrow(() -> new RefusedException(PlatformRefusal.NOT_FOUND));
    }
}
