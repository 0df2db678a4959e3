package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.TenderSuspended;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** A tender stands still by order. */
@ApplicationScoped
public class TakeSuspension implements MessageHandler<TenderSuspended> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeSuspension(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<TenderSuspended> type() {
        return TenderSuspended.class;
    }

    @Override
    public void handle(TenderSuspended message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        tender.suspend();
        tender.heard(message.at());
        PublicationDraft draft = PublicationDraft.of(PublicationKind.SUSPENSION, null, message.reason(), message.at());
        publish.publish(draft, message, envelope, List.of());
    }
}
