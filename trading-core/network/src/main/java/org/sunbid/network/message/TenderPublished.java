package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * 招标公告: a tender is announced and its documents can be had.
 * No field may ever name a bidder or tell how many there are.
 *
 * @param tender code of the tender, 20 characters
 * @param name name of the tender
 * @param project code of the project, 17 characters
 * @param investmentCode 投资项目统一代码; null when none is needed
 * @param tenderee 招标人
 * @param agency 招标代理; null when the tenderee runs it
 * @param category name of a {@link org.sunbid.network.code.TradeCategory}
 * @param method name of the evaluation method
 * @param region GB/T 2260, six digits
 * @param lots at least one
 * @param publishedAt when the notice was published
 * @param documentsFrom documents can be had from then
 * @param documentsUntil documents can be had until then
 * @param clarificationUntil questions are taken until then
 * @param objectionUntil objections to the document are taken until then
 * @param deadline 投标截止, and with it the opening
 * @param openingPlace where or at which address it is opened
 * @param summary a paragraph for readers
 * @param documents what can be fetched
 * @param consortiumMembers how many organisations may bid together at most, the leader included; null when consortia are not
 *     accepted, and from issuers that do not say
 * @param envelopes 2 where technical part and price are sealed apart and opened in two sessions; null where a bid is sealed as
 *     one, and from issuers that do not know of it
 */
@MessageType(name = "TenderPublished", version = 1)
public record TenderPublished(
        String tender,
        String name,
        String project,
        String investmentCode,
        Party tenderee,
        Party agency,
        String category,
        String method,
        String region,
        List<LotNotice> lots,
        Instant publishedAt,
        Instant documentsFrom,
        Instant documentsUntil,
        Instant clarificationUntil,
        Instant objectionUntil,
        Instant deadline,
        String openingPlace,
        String summary,
        List<DocumentLink> documents,
        Integer consortiumMembers,
        Integer envelopes)
        implements NetworkMessage {

    public TenderPublished {
        lots = Lists.copy(lots);
        documents = Lists.copy(documents);
    }

    @Override
    public String subject() {
        return tender;
    }
}
