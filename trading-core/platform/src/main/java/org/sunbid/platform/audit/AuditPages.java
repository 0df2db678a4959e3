package org.sunbid.platform.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The audit log for operators and supervisors. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
public class AuditPages {

    private static final int PAGE_SIZE = 50;

    /**
     * What the page shows.
     *
     * @param older the id below which the next page begins; 0 when this is the last
     * @param finding of the check, if it was asked for; else null
     */
    public record View(String subject, String act, List<AuditEntry> entries, long older, VerifyAudit.Finding finding) {}

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance audit(View view);
    }

    @Inject
    AuditLog log;

    @Inject
    VerifyAudit verifyAudit;

    @GET
    public TemplateInstance page(
            @QueryParam("subject") @DefaultValue("") @Size(max = 200) String subject,
            @QueryParam("act") @DefaultValue("") @Size(max = 100) String act,
            @QueryParam("before") @DefaultValue("0") @Min(0) long before,
            @QueryParam("verify") @DefaultValue("false") boolean verify) {
        List<AuditEntry> entries =
                log.latest(new AuditLog.Query(subject.strip(), act.strip(), null, before), PAGE_SIZE);
        long older = entries.size() < PAGE_SIZE ? 0 : entries.get(PAGE_SIZE - 1).id();
        return Templates.audit(new View(subject, act, entries, older, verify ? verifyAudit.verify() : null));
    }
}
