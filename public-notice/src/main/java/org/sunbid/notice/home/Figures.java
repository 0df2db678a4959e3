package org.sunbid.notice.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts over everything published. */
@ApplicationScoped
public class Figures {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String COUNT = """
            select (select count(*) from notice_tender),
                   (select count(*) from notice_tender where stage = 'BIDDING' and deadline > clock_timestamp()),
                   count(*),
                   count(*) filter (where exists (
                       select 1 from notice_publication p where p.lot = l.code and p.kind = 'RECORD')),
                   count(*) filter (where public_until is not null),
                   count(*) filter (where award_price is not null),
                   count(*) filter (where stage = 'CONTRACTED'),
                   coalesce(sum(award_price), 0)
            from notice_lot l""";

    private final EntityManager database;

    @Inject
    Figures(EntityManager database) {
        this.database = database;
    }

    /**
     * The figures of a moment.
     *
     * @param tenders announced
     * @param open taking bids
     * @param lots announced
     * @param opened lots whose bids were read out
     * @param nominated lots with candidates
     * @param awarded lots
     * @param contracted lots
     * @param amount awarded, in 元
     */
    public record Count(
            long tenders,
            long open,
            long lots,
            long opened,
            long nominated,
            long awarded,
            long contracted,
            BigDecimal amount) {

        /** In 万元, two decimals. */
        public BigDecimal tenThousands() {
            return amount.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP);
        }
    }

    /** The figures now. */
    public Count now() {
        Object[] row =
                (Object[]) database.createNativeQuery(COUNT, Object[].class).getSingleResult();
        return new Count(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                (BigDecimal) row[7]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
