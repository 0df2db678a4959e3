package org.sunbid.supervision.order;

import jakarta.ws.rs.FormParam;
import java.util.Map;
import java.util.TreeMap;
import org.sunbid.supervision.order.IssueOrder.Command;

/** What a supervisor typed into the form of an order; kept when it is shown again. */
public class OrderForm {

    /** The longest reason. */
    public static final int LIMIT_REASON = 1000;

    /** The longest provision and authority. */
    public static final int LIMIT_LINE = 200;

    @FormParam("reason")
    String reason;

    @FormParam("clause")
    String clause;

    @FormParam("authority")
    String authority;

    /** An empty form in the name of this authority. */
    public static OrderForm empty(String authority) {
        OrderForm form = new OrderForm();
        form.authority = authority;
        return form;
    }

    public String getReason() {
        return text(reason);
    }

    public String getClause() {
        return text(clause);
    }

    public String getAuthority() {
        return text(authority);
    }

    /** Fields that are empty or too long, each with its limit. */
    Map<String, Integer> faults() {
        Map<String, Integer> faults = new TreeMap<>();
        check(faults, "reason", getReason(), LIMIT_REASON);
        check(faults, "clause", getClause(), LIMIT_LINE);
        check(faults, "authority", getAuthority(), LIMIT_LINE);
        return faults;
    }

    Command command(OrderKind kind, String tender) {
        return new Command(kind, tender, getReason(), getClause(), getAuthority());
    }

    private static void check(Map<String, Integer> faults, String field, String value, int limit) {
        if (value.isEmpty() || value.length() > limit) {
            faults.put(field, limit);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
