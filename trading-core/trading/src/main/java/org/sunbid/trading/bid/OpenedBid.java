package org.sunbid.trading.bid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An opened bid with everything that was read out and its documents.
 *
 * @param bidId the bid
 * @param uscc the bidder's 统一社会信用代码
 * @param name the bidder's name
 * @param consortium who bid together with it, in the bid's order; empty when it bid alone
 * @param price CNY; as the other items of the offer null while the price envelope is closed
 * @param periodDays period in days
 * @param quality the quality promised
 * @param projectManager the person in charge
 * @param documents in the bid's own order
 * @param containerSha256 where the signed container lies in the file store, the archive copy
 * @param findings stable names of what the hall noted, for example {@code PRICE_ABOVE_CAP}
 */
public record OpenedBid(
        UUID bidId,
        String uscc,
        String name,
        List<ConsortiumMember> consortium,
        BigDecimal price,
        Integer periodDays,
        String quality,
        String projectManager,
        List<OpenedDocument> documents,
        String containerSha256,
        Set<String> findings) {

    public OpenedBid {
        consortium = List.copyOf(consortium);
        documents = List.copyOf(documents);
        findings = Set.copyOf(findings);
    }

    /** Its offer is known. */
    public boolean isPriced() {
        return price != null;
    }

    /** The technical part with the price part of the same bidder: what the panel judges as one bid, under the id of this. */
    OpenedBid with(OpenedBid offer) {
        return new OpenedBid(
                bidId,
                uscc,
                name,
                consortium,
                offer.price,
                offer.periodDays,
                offer.quality,
                offer.projectManager,
                Stream.concat(documents.stream(), offer.documents.stream()).toList(),
                containerSha256,
                Stream.concat(findings.stream(), offer.findings.stream()).collect(Collectors.toSet()));
    }
}
