package org.sunbid.trading.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.network.code.Uscc;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.signature.DetachedSignature;

/** Self-registration in the browser, in two steps with a signature between them. */
@Path("/register")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class RegistrationPages {

    private final Register register;
    private final DatabaseClock clock;

    RegistrationPages(Register register, DatabaseClock clock) {
        this.register = register;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registration")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance form(RegistrationForm typed, List<Reason> reasons);

        static native TemplateInstance sign(String statement, List<Reason> reasons);

        static native TemplateInstance done(String uscc);
    }

    @GET
    public TemplateInstance form() {
        return Templates.form(new RegistrationForm(), List.of());
    }

    /** Writes the statement down. */
    @POST
    @Path("statement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance prepare(@BeanParam RegistrationForm typed) {
        String statement = Base64.getEncoder().encodeToString(typed.statement(clock.now()));
        Outcome<Statement> readable = Statement.read(statement);
        Outcome<Uscc> uscc = Uscc.parse(typed.uscc());
        if (!uscc.reasons().isEmpty()) {
            return Templates.form(typed, uscc.reasons());
        }
        return readable.reasons().isEmpty()
                ? Templates.sign(statement, List.of())
                : Templates.form(typed, readable.reasons());
    }

    /** Takes the statement back with its signature. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public TemplateInstance register(
            @RestForm @DefaultValue("") String statement, @RestForm("signature") FileUpload signature)
            throws IOException {
        if (signature == null || signature.size() > DetachedSignature.LIMIT_BYTES) {
            return Templates.sign(statement, List.of(Reason.of(RegistrationRefusal.MALFORMED, "signature")));
        }
        String cms = Base64.getEncoder().encodeToString(Files.readAllBytes(signature.uploadedFile()));
        try {
            Outcome<Register.Registered> registered = register.register(statement, cms);
            return registered.reasons().isEmpty()
                    ? Templates.done(registered.orThrow().uscc())
                    : Templates.sign(statement, registered.reasons());
        } catch (RefusedException refused) {
            return Templates.sign(statement, refused.reasons());
        }
    }
}
