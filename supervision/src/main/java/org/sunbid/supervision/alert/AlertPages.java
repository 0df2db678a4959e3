package org.sunbid.supervision.alert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.UUID;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Reason;

/** Alerts, and the place to note what came of them. */
@Path("/alerts")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AlertPages {

    private static final int LIMIT_NOTE = 1000;

    private final ReadAlerts alerts;
    private final ReviewAlert review;

    AlertPages(ReadAlerts alerts, ReviewAlert review) {
        this.alerts = alerts;
        this.review = review;
    }

    @CheckedTemplate(basePath = "alert")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance alerts(List<AlertLine> lines, int current, int pages, List<Reason> reasons);
    }

    /** Open ones first. */
    @GET
    public TemplateInstance alerts(@QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        return page(page, List.of());
    }

    /** Notes what came of one. */
    @POST
    @Path("/{id}/reviews")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object review(@PathParam("id") UUID id, @FormParam("note") String note) {
        String written = note == null ? "" : note.strip();
        if (written.isEmpty() || written.length() > LIMIT_NOTE) {
            return page(1, List.of());
        }
        List<Reason> reasons = review.review(id, written).reasons();
        return reasons.isEmpty() ? Response.seeOther(URI.create("/alerts")).build() : page(1, reasons);
    }

    private TemplateInstance page(int page, List<Reason> reasons) {
        int pages = alerts.pages();
        return Templates.alerts(alerts.page(page).stream().map(AlertLine::of).toList(), page, pages, reasons);
    }
}
