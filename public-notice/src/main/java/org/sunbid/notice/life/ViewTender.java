package org.sunbid.notice.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.notice.document.PublishedDocuments;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.publication.Publications;
import org.sunbid.notice.tender.NoticedLots;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;

/** Gathers what is known of a tender, as of one moment. */
@ApplicationScoped
public class ViewTender {

    private final NoticedTenders tenders;
    private final NoticedLots lots;
    private final Publications publications;
    private final PublishedDocuments documents;

    @Inject
    ViewTender(NoticedTenders tenders, NoticedLots lots, Publications publications, PublishedDocuments documents) {
        this.tenders = tenders;
        this.lots = lots;
        this.publications = publications;
        this.documents = documents;
    }

    /** The tender with this code; empty when none was announced. */
    @Transactional
    public Optional<TenderView> view(String code) {
        return tenders.withCode(code).map(this::gather);
    }

    private TenderView gather(NoticedTender tender) {
        List<Publication> published = publications.of(tender.code());
        return new TenderView(
                tender,
                lots.of(tender.code()).stream()
                        .map(lot -> LotView.of(lot, published))
                        .toList(),
                published,
                documents.of(tender.code()));
    }
}
