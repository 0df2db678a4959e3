package org.sunbid.supervision.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import java.util.Map;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.supervision.tender.ReadTenders;
import org.sunbid.supervision.tender.WatchedTender;

/** All orders, and the form for one. */
@Path("/orders")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class OrderPages {

    private static final String CODE = "[A-Z]\\d{19}";

    private final ReadOrders orders;
    private final IssueOrder issueOrder;
    private final ReadTenders tenders;
    private final CurrentActor actor;

    OrderPages(ReadOrders orders, IssueOrder issueOrder, ReadTenders tenders, CurrentActor actor) {
        this.orders = orders;
        this.issueOrder = issueOrder;
        this.tenders = tenders;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "order")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance orders(List<OrderLine> lines, int current, int pages);

        static native TemplateInstance form(
                String code,
                String name,
                OrderKind kind,
                OrderForm form,
                Map<String, Integer> faults,
                List<Reason> reasons);
    }

    /** Newest first. */
    @GET
    public TemplateInstance orders(@QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        int pages = orders.pages();
        return Templates.orders(orders.page(page).stream().map(OrderLine::of).toList(), page, pages);
    }

    /** The form for an order about a tender: to suspend it, or to resume it when it stands still. */
    @GET
    @Path("/new/{code}")
    public TemplateInstance form(@PathParam("code") @Pattern(regexp = CODE) String code) {
        String authority = actor.get().organisation().orElse("");
        return form(tender(code), OrderForm.empty(authority), Map.of(), List.of());
    }

    /** Gives the order, or shows the form again with what was typed. */
    @POST
    @Path("/new/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object issue(@PathParam("code") @Pattern(regexp = CODE) String code, OrderForm form) {
        WatchedTender tender = tender(code);
        Map<String, Integer> faults = form.faults();
        List<Reason> reasons = faults.isEmpty()
                ? issueOrder.issue(form.command(kind(tender), code)).reasons()
                : List.of();
        return faults.isEmpty() && reasons.isEmpty()
                ? Response.seeOther(URI.create("/tenders/" + code)).build()
                : form(tender, form, faults, reasons);
    }

    private WatchedTender tender(String code) {
        return tenders.byCode(code).orElseThrow(() -> new RefusedException(OrderRefusal.TENDER_UNKNOWN, code));
    }

    private static OrderKind kind(WatchedTender tender) {
        return tender.suspended() ? OrderKind.RESUME : OrderKind.SUSPEND;
    }

    private static TemplateInstance form(
            WatchedTender tender, OrderForm form, Map<String, Integer> faults, List<Reason> reasons) {
        return Templates.form(tender.code(), tender.name(), kind(tender), form, faults, reasons);
    }
}
