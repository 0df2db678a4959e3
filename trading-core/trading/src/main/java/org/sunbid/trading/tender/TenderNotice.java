package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.LotNotice;
import org.sunbid.network.message.TenderPublished;

/** Writes what the network is told of tenders, with addresses under which this platform serves their files. */
@ApplicationScoped
public class TenderNotice {

    private static final Integer TWO_ENVELOPES = 2;

    private final String url;

    TenderNotice(@ConfigProperty(name = "sunbid.url", defaultValue = "http://localhost:8081") String url) {
        this.url = url;
    }

    TenderPublished of(TenderSheet tender) {
        TimeTable table = tender.timeTable();
        return new TenderPublished(
                tender.code(),
                tender.name(),
                tender.project(),
                tender.investmentCode().isEmpty() ? null : tender.investmentCode(),
                party(tender.tenderee()),
                tender.agency().map(TenderNotice::party).orElse(null),
                tender.category().name(),
                tender.method().name(),
                tender.region(),
                tender.lots().stream()
                        .map(lot -> new LotNotice(
                                lot.code(), lot.name(), lot.priceCap().orElse(null), lot.estimate()))
                        .toList(),
                tender.publishedAt().orElseThrow(),
                table.documentsFrom(),
                table.documentsUntil(),
                table.clarificationUntil(),
                table.objectionUntil(),
                table.deadline(),
                tender.openingPlace(),
                tender.summary(),
                links(tender.documents()),
                tender.consortiumMembers() == 0 ? null : tender.consortiumMembers(),
                tender.envelopes() == BidEnvelopes.TWO ? TWO_ENVELOPES : null);
    }

    /** Where each file can be fetched. */
    public List<DocumentLink> links(List<TenderDocument> documents) {
        return documents.stream().map(this::link).toList();
    }

    /** Where this file can be fetched. */
    public DocumentLink link(TenderDocument document) {
        return new DocumentLink(
                document.name(), document.sha256(), document.size(), document.mediaType(), url + document.path());
    }

    /** The organisation as messages name it. */
    public static org.sunbid.network.message.Party party(Party party) {
        return new org.sunbid.network.message.Party(party.uscc(), party.name());
    }
}
