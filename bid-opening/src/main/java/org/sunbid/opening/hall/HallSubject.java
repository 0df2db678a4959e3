package org.sunbid.opening.hall;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.Party;
import org.sunbid.trading.tender.ReleasePolicy;

/**
 * What is opened and who opens it, as it stood when the hall convened.
 *
 * @param tenderCode 20 characters
 * @param lotCode 23 characters
 * @param code of the hall, see {@link HallCode}
 * @param envelope what is opened in it: whole bids, their technical parts or their prices
 * @param tenderName 招标项目名称
 * @param lotName 标段名称
 * @param hostUscc who holds the opening: the agency, or the tenderee without one
 * @param hostName the host's name
 * @param tendereeUscc 招标人
 * @param tendereeName the tenderee's name
 * @param priceCap 最高投标限价 in yuan; null when there is none
 * @param consortiumMembers how many organisations may bid together at most, the leader included; 0 when none may
 * @param releasePolicy whose keys open the bids
 */
@Embeddable
public record HallSubject(
        String tenderCode,
        String lotCode,
        String code,
        @Enumerated(EnumType.STRING) Envelope envelope,
        String tenderName,
        String lotName,
        String hostUscc,
        String hostName,
        String tendereeUscc,
        String tendereeName,
        BigDecimal priceCap,
        int consortiumMembers,
        @Enumerated(EnumType.STRING) ReleasePolicy releasePolicy) {

    static HallSubject of(LotSheet lot, Envelope envelope) {
        Party host = lot.agency().orElse(lot.tenderee());
        return new HallSubject(
                lot.tenderCode(),
                lot.lotCode(),
                HallCode.of(lot.lotCode(), envelope),
                envelope,
                lot.tenderName(),
                lot.lotName(),
                host.uscc(),
                host.name(),
                lot.tenderee().uscc(),
                lot.tenderee().name(),
                envelope.holdsOffer() ? lot.priceCap().orElse(null) : null,
                lot.consortiumMembers(),
                lot.releasePolicy());
    }
}
