package org.sunbid.platform.audit;

import io.vertx.core.json.JsonObject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log for operators and supervisors. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
@Tag(name = "Audit")
public class AuditApi {

    /** One act. */
    public record EntryAnswer(
            long id,
            Instant occurredAt,
            UUID actorId,
            String actorName,
            String address,
            String act,
            String subject,
            Map<String, Object> details) {

        static EntryAnswer of(AuditEntry entry) {
            return new EntryAnswer(
                    entry.id(),
                    entry.occurredAt(),
                    entry.actorId().orElse(null),
                    entry.actorName(),
                    entry.address(),
                    entry.act(),
                    entry.subject(),
                    new JsonObject(entry.details()).getMap());
        }
    }

    /** What the check of the whole chain found. */
    public record FindingAnswer(boolean intact, long links, String head, Long brokenAt, long waiting, String noted) {}

    @Inject
    AuditLog log;

    @Inject
    VerifyAudit verifyAudit;

    @GET
    @Operation(summary = "Latest acts first; page on with before=<smallest id>")
    public List<EntryAnswer> entries(
            @QueryParam("subject") @DefaultValue("") @Size(max = 200) String subject,
            @QueryParam("act") @DefaultValue("") @Size(max = 100) String act,
            @QueryParam("actor") UUID actor,
            @QueryParam("before") @DefaultValue("0") @Min(0) long before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(AuditLog.LIMIT_PAGE) int limit) {
        return log.latest(new AuditLog.Query(subject, act, actor, before), limit).stream()
                .map(EntryAnswer::of)
                .toList();
    }

    @GET
    @Path("/verification")
    @Operation(
            summary = "Computes the hash chain of the whole log anew",
            description =
                    "With link=<number> answers the hash of that link too, as noted, to be compared with an earlier head")
    public FindingAnswer verify(@QueryParam("link") @DefaultValue("0") @Min(0) long link) {
        VerifyAudit.Finding finding = verifyAudit.verify(link);
        return new FindingAnswer(
                finding.intact(),
                finding.links(),
                finding.head(),
                finding.brokenAt().orElse(null),
                finding.waiting(),
                finding.noted().orElse(null));
    }
}
