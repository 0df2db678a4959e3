package org.sunbid.evaluation.arrival;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sunbid.evaluation.city.Cities;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.message.NetworkAlerted;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Writes refused vouchers down: every one in the audit, and each reason once for lot and city to supervision, so that nobody can
 * drown it. What names no city of the network is told as of nobody's, and what names no lot of this platform as of none.
 */
@ApplicationScoped
class RefusedVouchers implements PanacheRepositoryBase<RefusedVoucher, UUID> {

    private static final String NOBODY = "-";
    private static final String NONE = "-";

    private final Cities cities;
    private final ReadLot lots;
    private final Outbox outbox;
    private final Audit audit;

    RefusedVouchers(Cities cities, ReadLot lots, Outbox outbox, Audit audit) {
        this.cities = cities;
        this.lots = lots;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(String address, String claimed, Reason reason, Instant now) {
        String lot = lots.find(address).map(LotSheet::lotCode).orElse(NONE);
        String lender = cities.find(claimed).map(city -> city.platform()).orElse(NOBODY);
        String code = reason.code().code();
        audit.record("voucher-refused", lot, Map.of("lender", lender, "reason", code));
        RefusedVoucher known = find("lotCode = ?1 and lender = ?2 and reason = ?3", lot, lender, code)
                .firstResultOptional()
                .orElseGet(() -> new RefusedVoucher(lot, lender, code));
        if (known.again(now)) {
            persist(known);
            outbox.report(new NetworkAlerted(lender, Audience.SUPERVISION.name(), 0, code, "voucher " + lot, now));
        }
    }
}
