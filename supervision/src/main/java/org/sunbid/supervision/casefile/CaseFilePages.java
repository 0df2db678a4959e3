package org.sunbid.supervision.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.supervision.order.OrderRefusal;

/** The page of one tender. */
@Path("/tenders/{code}")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
public class CaseFilePages {

    private static final String CODE = "[A-Z]\\d{19}";

    private final ViewCaseFile files;
    private final CurrentLanguage language;

    CaseFilePages(ViewCaseFile files, CurrentLanguage language) {
        this.files = files;
        this.language = language;
    }

    @CheckedTemplate(basePath = "casefile")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance page(CaseFile file);

        static native TemplateInstance content(CaseFile file);
    }

    /** The whole page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("code") @Pattern(regexp = CODE) String code) {
        return Templates.page(file(code));
    }

    /** What the page shows, without the frame; fetched anew whenever a message arrives. */
    @GET
    @Path("/content")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance content(@PathParam("code") @Pattern(regexp = CODE) String code) {
        return Templates.content(file(code));
    }

    /** The prices of the bids that were read out; empty before the opening. */
    @GET
    @Path("/lots/{lot}/prices.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response prices(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @PathParam("lot") @Pattern(regexp = "[A-Z]\\d{22}") String lot) {
        String csv = file(code).lots().stream()
                .filter(one -> one.code().equals(lot))
                .findFirst()
                .map(PriceTable::csv)
                .orElseThrow(() -> new RefusedException(OrderRefusal.TENDER_UNKNOWN, lot));
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"prices-" + lot + ".csv\"")
                .build();
    }

    private CaseFile file(String code) {
        return files.view(code, language.get())
                .orElseThrow(() -> new RefusedException(OrderRefusal.TENDER_UNKNOWN, code));
    }
}
