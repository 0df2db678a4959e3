package org.sunbid.supervision.order;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;

/** Orders as JSON. */
@Path("/api/orders")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders", description = "Suspension and resumption of tenders by a supervising authority")
public class OrderApi {

    private final ReadOrders orders;
    private final IssueOrder issueOrder;

    OrderApi(ReadOrders orders, IssueOrder issueOrder) {
        this.orders = orders;
        this.issueOrder = issueOrder;
    }

    /** Newest first. */
    @GET
    @Operation(summary = "Orders, newest first; of one tender when its code is given")
    public List<OrderLine> list(
            @QueryParam("tender") @DefaultValue("") @Size(max = 20) String tender,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        return (tender.isEmpty() ? orders.page(page) : orders.ofTender(tender))
                .stream().map(OrderLine::of).toList();
    }

    /** One order and what became of it. */
    @GET
    @Path("/{number}")
    @Operation(summary = "An order and what became of it")
    public OrderLine read(@PathParam("number") String number) {
        return orders.byNumber(number).map(OrderLine::of).orElseThrow(() -> new RefusedException(OrderRefusal.UNKNOWN));
    }

    /** Gives an order. */
    @POST
    @Operation(summary = "Give an order; it is signed by this platform and sent to the trading platform at once")
    public Response issue(@NotNull @Valid OrderRequest request) {
        OrderLine order = OrderLine.of(issueOrder.issue(request.command()).orThrow());
        return Response.status(Response.Status.CREATED).entity(order).build();
    }

    /**
     * An order to be given.
     *
     * @param kind to stop or to go on
     * @param tender code of the tender
     * @param reason why
     * @param clause by which provision
     * @param authority in whose name
     */
    public record OrderRequest(
            @Schema(examples = "SUSPEND") @NotNull OrderKind kind,

            @Schema(examples = "E5301000001000012001") @NotNull @Pattern(regexp = "[A-Z]\\d{19}")
            String tender,

            @Schema(examples = "投诉处理期间暂停招标投标活动") @NotBlank @Size(max = OrderForm.LIMIT_REASON)
            String reason,

            @Schema(examples = "招标投标法实施条例第六十二条") @NotBlank @Size(max = OrderForm.LIMIT_LINE)
            String clause,

            @Schema(examples = "昆明市公共资源交易监督管理局") @NotBlank @Size(max = OrderForm.LIMIT_LINE)
            String authority) {

        IssueOrder.Command command() {
            return new IssueOrder.Command(kind, tender, reason.strip(), clause.strip(), authority.strip());
        }
    }
}
