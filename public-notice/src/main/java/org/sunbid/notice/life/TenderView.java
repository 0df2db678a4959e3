package org.sunbid.notice.life;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.notice.document.PublishedDocument;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.tender.NoticedTender;

/**
 * All that is known of a tender.
 *
 * @param lots by code
 * @param publications oldest first
 * @param documents by name
 */
public record TenderView(
        NoticedTender tender, List<LotView> lots, List<Publication> publications, List<PublishedDocument> documents) {

    public TenderView {
        lots = List.copyOf(lots);
        publications = List.copyOf(publications);
        documents = List.copyOf(documents);
    }

    /** How many organisations may bid together at most, the leader included, as the notice says; 0 when none may. */
    public int consortiumMembers() {
        return publications.stream()
                .flatMap(publication -> publication.message(TenderPublished.class).stream())
                .map(TenderPublished::consortiumMembers)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    /** The category's name. */
    public String category(Locale language) {
        return tender.category().text(language);
    }

    /** The region's name. */
    public String region(Locale language) {
        return tender.region().text(language);
    }
}
