package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** The hall of a lot is open. */
@ApplicationScoped
public class TakeOpening implements MessageHandler<OpeningConvened> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeOpening(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<OpeningConvened> type() {
        return OpeningConvened.class;
    }

    @Override
    public void handle(OpeningConvened message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        announced.lot(message.tender(), message.lot()).convene();
        announced.settle(tender);
        tender.heard(message.at());
        publish.publish(
                PublicationDraft.of(PublicationKind.OPENING, message.lot(), message.at()),
                message,
                envelope,
                List.of());
    }
}
