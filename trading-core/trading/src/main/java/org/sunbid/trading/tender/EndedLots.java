package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Lots that ended without a contract not long ago. */
@ApplicationScoped
public class EndedLots {

    private static final int MOST = 100;

    private final Lots lots;

    EndedLots(Lots lots) {
        this.lots = lots;
    }

    /** Those that ended after a moment for a reason whose code begins so, the youngest first, at most a hundred. */
    @Transactional
    public List<LotSheet> since(Instant moment, String codeBegins) {
        return lots.failedSince(moment, codeBegins, MOST).stream()
                .map(LotSheet::of)
                .toList();
    }
}
