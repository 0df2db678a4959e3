package org.sunbid.trading.tender;

import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * Who runs a tender.
 *
 * @param tendereeUscc 招标人
 * @param tendereeName its name
 * @param agencyUscc 招标代理; null where there is none
 * @param agencyName its name
 */
@Embeddable
record Parties(String tendereeUscc, String tendereeName, String agencyUscc, String agencyName) {

    static Parties of(Party tenderee, Optional<Party> agency) {
        return new Parties(
                tenderee.uscc(),
                tenderee.name(),
                agency.map(Party::uscc).orElse(null),
                agency.map(Party::name).orElse(null));
    }

    Party tenderee() {
        return new Party(tendereeUscc, tendereeName);
    }

    Optional<Party> agency() {
        return Optional.ofNullable(agencyUscc).map(uscc -> new Party(uscc, agencyName));
    }

    boolean include(String uscc) {
        return uscc.equals(tendereeUscc) || uscc.equals(agencyUscc);
    }
}
