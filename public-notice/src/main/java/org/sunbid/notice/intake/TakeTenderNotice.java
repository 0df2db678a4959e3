package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedLot;
import org.sunbid.notice.tender.NoticedLots;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;

/** A tender is announced. */
@ApplicationScoped
public class TakeTenderNotice implements MessageHandler<TenderPublished> {

    private final NoticedTenders tenders;
    private final NoticedLots lots;
    private final Publish publish;

    @Inject
    TakeTenderNotice(NoticedTenders tenders, NoticedLots lots, Publish publish) {
        this.tenders = tenders;
        this.lots = lots;
        this.publish = publish;
    }

    @Override
    public Class<TenderPublished> type() {
        return TenderPublished.class;
    }

    @Override
    public void handle(TenderPublished message, Envelope envelope) {
        tenders.persist(new NoticedTender(message, envelope.issuer()));
        tenders.flush();
        message.lots().forEach(lot -> lots.persist(new NoticedLot(message.tender(), lot)));
        PublicationDraft draft =
                PublicationDraft.of(PublicationKind.TENDER, null, message.summary(), message.publishedAt());
        publish.publish(draft, message, envelope, message.documents());
    }
}
