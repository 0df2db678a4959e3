package org.sunbid.trading.prequalification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.PrequalifiedBy;
import org.sunbid.trading.tender.ReadLot;

/**
 * Who did not pass the prequalification of a lot may not bid for it (REG 19): neither those who failed nor those who did not
 * apply. Where a lot follows none, everybody passes here.
 */
@ApplicationScoped
public class MayBidHere {

    private final ReadLot lots;
    private final PrequalificationResults results;

    MayBidHere(ReadLot lots, PrequalificationResults results) {
        this.lots = lots;
        this.results = results;
    }

    /** Whether the organisation may bid for the lot, as far as prequalification goes. */
    @Transactional
    public boolean check(LotSheet lot, String uscc) {
        Optional<String> followed = PrequalifiedBy.lot(lot.parameters(), lot.lotCode());
        return followed.isEmpty() || passed(followed.get(), uscc);
    }

    private boolean passed(String lotCode, String uscc) {
        return lots.find(lotCode)
                        .filter(lot -> lot.state() == LotState.PREQUALIFIED)
                        .isPresent()
                && results.own(lotCode, uscc)
                        .filter(result -> result.line().passed())
                        .isPresent();
    }
}
