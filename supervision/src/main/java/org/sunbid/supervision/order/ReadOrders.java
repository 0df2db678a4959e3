package org.sunbid.supervision.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Orders as people and programs read them. */
@ApplicationScoped
public class ReadOrders {

    private final Orders orders;

    ReadOrders(Orders orders) {
        this.orders = orders;
    }

    /** The one with this number. */
    public Optional<SupervisionOrder> byNumber(String number) {
        return orders.byNumber(number);
    }

    /** A page of them, newest first. */
    public List<SupervisionOrder> page(int page) {
        return orders.page(page);
    }

    /** How many pages there are. */
    public int pages() {
        return (int) ((orders.count() + Orders.PAGE - 1) / Orders.PAGE);
    }

    /** Those about a tender, newest first. */
    public List<SupervisionOrder> ofTender(String code) {
        return orders.ofTender(code);
    }
}
