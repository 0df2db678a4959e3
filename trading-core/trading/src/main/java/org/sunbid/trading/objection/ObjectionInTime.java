package org.sunbid.trading.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.award.LotAwards;
import org.sunbid.trading.tender.Tender;
import org.sunbid.trading.tender.rule.Dates;

/**
 * Objections to the tender document are heard until the date of the time table (REG 22), those to the candidates while
 * they are public (REG 54).
 */
@ApplicationScoped
class ObjectionInTime {

    private final LotAwards awards;

    ObjectionInTime(LotAwards awards) {
        this.awards = awards;
    }

    Decision check(Tender tender, Statement statement, Instant now) {
        return switch (statement.subject()) {
            case DOCUMENT ->
                Decision.require(
                        !now.isAfter(tender.timeTable().objectionUntil()),
                        ObjectionRefusal.DOCUMENT_TOO_LATE,
                        Dates.text(tender.timeTable().objectionUntil()));
            case CANDIDATES -> {
                String lot = statement.lotCode().orElseThrow();
                boolean isPublic = tender.lots().stream().anyMatch(l -> l.code().equals(lot))
                        && awards.ofLot(lot)
                                .filter(award -> award.isPublicAt(now))
                                .isPresent();
                yield Decision.require(isPublic, ObjectionRefusal.CANDIDATES_NOT_PUBLIC, lot);
            }
        };
    }
}
