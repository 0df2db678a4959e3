package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** The bids of a lot were read out; the record is published. */
@ApplicationScoped
public class TakeOpeningRecord implements MessageHandler<OpeningHeld> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeOpeningRecord(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<OpeningHeld> type() {
        return OpeningHeld.class;
    }

    @Override
    public void handle(OpeningHeld message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        announced.lot(message.tender(), message.lot()).open();
        announced.settle(tender);
        tender.heard(message.openedAt());
        List<DocumentLink> record = message.record() == null ? List.of() : List.of(message.record());
        publish.publish(
                PublicationDraft.of(PublicationKind.RECORD, message.lot(), message.openedAt()),
                message,
                envelope,
                record);
    }
}
