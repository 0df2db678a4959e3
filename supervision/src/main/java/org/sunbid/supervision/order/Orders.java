package org.sunbid.supervision.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.time.StatutoryCalendar;

/** All orders. */
@ApplicationScoped
public class Orders implements PanacheRepositoryBase<SupervisionOrder, UUID> {

    /** Orders on a page. */
    public static final int PAGE = 30;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(StatutoryCalendar.ZONE);

    /** The one with this number. */
    public Optional<SupervisionOrder> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Newest first. */
    public List<SupervisionOrder> page(int page) {
        return find("order by issuedAt desc").page(Page.of(page - 1, PAGE)).list();
    }

    /** Those about a tender, newest first. */
    public List<SupervisionOrder> ofTender(String code) {
        return list("tender = ?1 order by issuedAt desc", code);
    }

    /** The one about a tender that has no answer yet. */
    public Optional<SupervisionOrder> waiting(String code) {
        return find("tender = ?1 and state = ?2", code, OrderStanding.ISSUED).firstResultOptional();
    }

    /** Those without an answer, oldest first. */
    public List<SupervisionOrder> waiting(int limit) {
        return find("state = ?1 order by issuedAt", OrderStanding.ISSUED)
                .page(Page.ofSize(limit))
                .list();
    }

    /** A number nobody has: {@code JD}, day, running number. */
    String nextNumber(Instant at) {
        Object next = getEntityManager()
                .createNativeQuery("select nextval('supervision_order_number')", Long.class)
                .getSingleResult();
        return "JD-%s-%04d".formatted(DAY.format(at), (Long) next);
    }
}
