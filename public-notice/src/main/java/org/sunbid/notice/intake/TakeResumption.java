package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.TenderResumed;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** A tender goes on by order. */
@ApplicationScoped
public class TakeResumption implements MessageHandler<TenderResumed> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeResumption(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<TenderResumed> type() {
        return TenderResumed.class;
    }

    @Override
    public void handle(TenderResumed message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        tender.resume();
        tender.heard(message.at());
        publish.publish(
                PublicationDraft.of(PublicationKind.RESUMPTION, null, message.at()), message, envelope, List.of());
    }
}
