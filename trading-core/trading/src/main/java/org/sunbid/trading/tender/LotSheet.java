package org.sunbid.trading.tender;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunbid.network.code.TradeCategory;

/**
 * A lot as other features read it: values, detached from the database.
 *
 * @param tenderCode 20 characters
 * @param lotCode 23 characters
 * @param tenderName 招标项目名称
 * @param lotName 标段名称
 * @param category trade category
 * @param method how bids are compared
 * @param parameters the method's numbers by name
 * @param priceCap 最高投标限价 in yuan
 * @param estimate in yuan
 * @param deposit 投标保证金 in yuan
 * @param timeTable all dates
 * @param decryptionWindow how long keys may be released after the deadline
 * @param longestExtension by which the host may extend that window in all
 * @param consortiumMembers how many organisations may bid together at most, the leader included; 0 when none may
 * @param documentVersion grows by one with each clarification; bids name the one they answer
 * @param suites accepted cipher suites
 * @param releasePolicy who can open sealed bids
 * @param envelopes whether a bid is sealed as one, or technical part and price apart
 * @param tenderee 招标人
 * @param agency 招标代理, where there is one
 * @param state where the lot stands
 * @param suspended while true every transition and every bid is refused
 * @param stateFunded whether the first rank has to be taken (REG 55)
 * @param documents of the tender, in order
 */
public record LotSheet(
        String tenderCode,
        String lotCode,
        String tenderName,
        String lotName,
        TradeCategory category,
        EvaluationMethod method,
        Map<String, String> parameters,
        Optional<BigDecimal> priceCap,
        BigDecimal estimate,
        BigDecimal deposit,
        TimeTable timeTable,
        Duration decryptionWindow,
        Duration longestExtension,
        int consortiumMembers,
        int documentVersion,
        Set<String> suites,
        ReleasePolicy releasePolicy,
        BidEnvelopes envelopes,
        Party tenderee,
        Optional<Party> agency,
        LotState state,
        boolean suspended,
        boolean stateFunded,
        List<TenderDocument> documents) {

    static LotSheet of(Lot lot) {
        Tender tender = lot.tender();
        return new LotSheet(
                tender.code(),
                lot.code(),
                tender.name(),
                lot.name(),
                tender.category(),
                tender.method(),
                tender.parameters(),
                lot.priceCap(),
                lot.estimate(),
                lot.deposit(),
                tender.timeTable(),
                tender.opening().decryptionWindow(),
                tender.opening().longestExtension(),
                tender.opening().consortiumMembers(),
                tender.documentVersion(),
                tender.opening().suites(),
                tender.opening().releasePolicy(),
                tender.opening().envelopes(),
                tender.tenderee(),
                tender.agency(),
                lot.state(),
                tender.standsStillSince().isPresent(),
                tender.stateFunded(),
                tender.documents());
    }

    /** Bids are accepted before this moment and opened from it on. */
    public Instant deadline() {
        return timeTable.deadline();
    }

    /** What things are called in it. */
    public LotTerms terms() {
        return LotTerms.of(this);
    }

    /** Whether the organisation runs this tender, as tenderee or as agency. */
    public boolean isRunBy(String uscc) {
        return tenderee.uscc().equals(uscc)
                || agency.filter(a -> a.uscc().equals(uscc)).isPresent();
    }
}
