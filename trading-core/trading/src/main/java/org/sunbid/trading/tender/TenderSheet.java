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
 * A tender as it is read: values, detached from the database. Nothing in it tells who asked for the documents or how many
 * bids there are (O20 21).
 *
 * @param code 20 characters
 * @param transactionCode 统一交易标识码
 * @param project 17 characters
 * @param investmentCode 投资项目统一代码; empty where there is none
 * @param name 招标项目名称
 * @param category trade category
 * @param region GB/T 2260
 * @param tenderee 招标人
 * @param agency 招标代理
 * @param method how bids are compared
 * @param parameters its numbers by name
 * @param timeTable the dates
 * @param decryptionSeconds how long keys may be released after the deadline
 * @param extensionSeconds by how much the host may extend that in all
 * @param consortiumMembers how many organisations may bid together at most, the leader included; 0 when none may
 * @param releasePolicy who can open sealed bids
 * @param envelopes whether a bid is sealed as one, or technical part and price apart
 * @param suites accepted cipher suites
 * @param stateFunded whether the first rank has to be taken (REG 55)
 * @param openingPlace where the opening is held
 * @param summary what is bought
 * @param documentVersion grows with each clarification
 * @param createdAt when the draft was begun
 * @param signedAt when the issuer signed it
 * @param publishedAt when it was published
 * @param standsStillSince since when everything stands still
 * @param documents its files
 * @param lots its lots
 */
public record TenderSheet(
        String code,
        String transactionCode,
        String project,
        String investmentCode,
        String name,
        TradeCategory category,
        String region,
        Party tenderee,
        Optional<Party> agency,
        EvaluationMethod method,
        Map<String, String> parameters,
        TimeTable timeTable,
        long decryptionSeconds,
        long extensionSeconds,
        int consortiumMembers,
        ReleasePolicy releasePolicy,
        BidEnvelopes envelopes,
        Set<String> suites,
        boolean stateFunded,
        String openingPlace,
        String summary,
        int documentVersion,
        Instant createdAt,
        Optional<Instant> signedAt,
        Optional<Instant> publishedAt,
        Optional<Instant> standsStillSince,
        List<TenderDocument> documents,
        List<LotLine> lots) {

    /**
     * One lot of it.
     *
     * @param code 23 characters
     * @param name 标段名称
     * @param estimate in yuan
     * @param priceCap 最高投标限价 in yuan
     * @param deposit 投标保证金 in yuan
     * @param state where it stands
     * @param stateSince since when
     * @param failureReason why it failed
     */
    public record LotLine(
            String code,
            String name,
            BigDecimal estimate,
            Optional<BigDecimal> priceCap,
            BigDecimal deposit,
            LotState state,
            Instant stateSince,
            Optional<String> failureReason) {

        static LotLine of(Lot lot) {
            return new LotLine(
                    lot.code(),
                    lot.name(),
                    lot.estimate(),
                    lot.priceCap(),
                    lot.deposit(),
                    lot.state(),
                    lot.stateSince(),
                    lot.failureReason());
        }
    }

    static TenderSheet of(Tender tender) {
        return new TenderSheet(
                tender.code(),
                tender.codes().transaction(),
                tender.codes().project(),
                tender.codes().investment(),
                tender.name(),
                tender.category(),
                tender.codes().region(),
                tender.tenderee(),
                tender.agency(),
                tender.method(),
                tender.parameters(),
                tender.timeTable(),
                tender.opening().decryptionSeconds(),
                tender.opening().extensionSeconds(),
                tender.opening().consortiumMembers(),
                tender.opening().releasePolicy(),
                tender.opening().envelopes(),
                tender.opening().suites(),
                tender.stateFunded(),
                tender.opening().openingPlace(),
                tender.summary(),
                tender.documentVersion(),
                tender.createdAt(),
                tender.signedAt(),
                tender.publishedAt(),
                tender.standsStillSince(),
                tender.documents(),
                tender.lots().stream().map(LotLine::of).toList());
    }

    /** What is written of it, as it could be written again. */
    TenderDraft draft() {
        return new TenderDraft(
                name,
                category,
                method,
                parameters,
                timeTable,
                Duration.ofSeconds(decryptionSeconds),
                Duration.ofSeconds(extensionSeconds),
                consortiumMembers,
                releasePolicy,
                envelopes,
                suites,
                stateFunded,
                openingPlace,
                summary,
                lots.stream()
                        .map(lot -> new TenderDraft.LotDraft(
                                lot.name(), lot.estimate(), lot.priceCap().orElse(null), lot.deposit()))
                        .toList());
    }

    /** Whether the organisation runs this tender, as tenderee or as agency. */
    public boolean isRunBy(String uscc) {
        return tenderee.uscc().equals(uscc)
                || agency.filter(a -> a.uscc().equals(uscc)).isPresent();
    }
}
