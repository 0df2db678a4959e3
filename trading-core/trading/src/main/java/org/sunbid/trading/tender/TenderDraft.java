package org.sunbid.trading.tender;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sunbid.network.code.TradeCategory;

/**
 * What the tenderee or the agency writes of a tender, before codes and signatures.
 *
 * @param name 招标项目名称
 * @param category decides the rules
 * @param method how bids are compared
 * @param parameters the method's numbers by name, checked by {@link MethodParameters}
 * @param timeTable the dates promised
 * @param decryptionWindow how long bidders have to release their keys after the deadline
 * @param longestExtension how much longer the host may keep that window open in all; zero when not at all
 * @param consortiumMembers how many organisations may bid together at most, the leader included; 0 when consortia are not
 *     accepted (REG 37)
 * @param releasePolicy who can open sealed bids
 * @param envelopes whether a bid is sealed as one, or technical part and price apart
 * @param suites accepted cipher suites, for example {@code GM-1}
 * @param stateFunded whether state funds control it or lead in it (REG 55)
 * @param openingPlace where the opening is held; online by default
 * @param summary what is bought, in a few sentences
 * @param lots at least one
 */
public record TenderDraft(
        String name,
        TradeCategory category,
        EvaluationMethod method,
        Map<String, String> parameters,
        TimeTable timeTable,
        Duration decryptionWindow,
        Duration longestExtension,
        int consortiumMembers,
        ReleasePolicy releasePolicy,
        BidEnvelopes envelopes,
        Set<String> suites,
        boolean stateFunded,
        String openingPlace,
        String summary,
        List<LotDraft> lots) {

    public TenderDraft {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(timeTable, "timeTable");
        Objects.requireNonNull(decryptionWindow, "decryptionWindow");
        Objects.requireNonNull(longestExtension, "longestExtension");
        Objects.requireNonNull(releasePolicy, "releasePolicy");
        Objects.requireNonNull(envelopes, "envelopes");
        parameters = Map.copyOf(parameters);
        suites = Set.copyOf(suites);
        lots = List.copyOf(lots);
    }

    /**
     * One lot as written.
     *
     * @param name 标段名称
     * @param estimate 估算价 in yuan; what the bid deposit is measured against
     * @param priceCap 最高投标限价 in yuan; null when there is none
     * @param deposit 投标保证金 in yuan; zero when none is asked for
     */
    public record LotDraft(String name, BigDecimal estimate, BigDecimal priceCap, BigDecimal deposit) {
        public LotDraft {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(estimate, "estimate");
            Objects.requireNonNull(deposit, "deposit");
        }
    }
}
