package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.TenderFailed;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** A lot ended without an award. */
@ApplicationScoped
public class TakeFailure implements MessageHandler<TenderFailed> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeFailure(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<TenderFailed> type() {
        return TenderFailed.class;
    }

    @Override
    public void handle(TenderFailed message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        announced.lot(message.tender(), message.lot()).fail();
        announced.settle(tender);
        tender.heard(message.at());
        PublicationDraft draft =
                PublicationDraft.of(PublicationKind.FAILURE, message.lot(), message.reason(), message.at());
        publish.publish(draft, message, envelope, List.of());
    }
}
