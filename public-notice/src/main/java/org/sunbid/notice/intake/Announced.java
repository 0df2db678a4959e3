package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunbid.notice.tender.NoticedLot;
import org.sunbid.notice.tender.NoticedLots;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;

/** Finds what a message speaks of. A message about a tender that was not announced is kept as a dead letter. */
@ApplicationScoped
class Announced {

    private final NoticedTenders tenders;
    private final NoticedLots lots;

    @Inject
    Announced(NoticedTenders tenders, NoticedLots lots) {
        this.tenders = tenders;
        this.lots = lots;
    }

    NoticedTender tender(String code) {
        return tenders.withCode(code).orElseThrow(() -> new IllegalStateException("tender not announced: " + code));
    }

    NoticedLot lot(String tender, String code) {
        return lots.withCode(code)
                .filter(lot -> lot.tender().equals(tender))
                .orElseThrow(() -> new IllegalStateException("lot not announced: " + code));
    }

    /** After a lot has moved. */
    void settle(NoticedTender tender) {
        tender.standWith(lots.of(tender.code()));
    }
}
