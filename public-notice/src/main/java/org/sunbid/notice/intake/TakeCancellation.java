package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.AwardCancelled;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** An award fell away before its contract (REG 55). */
@ApplicationScoped
public class TakeCancellation implements MessageHandler<AwardCancelled> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeCancellation(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<AwardCancelled> type() {
        return AwardCancelled.class;
    }

    @Override
    public void handle(AwardCancelled message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        announced.lot(message.tender(), message.lot()).cancelAward();
        announced.settle(tender);
        tender.heard(message.at());
        PublicationDraft draft =
                PublicationDraft.of(PublicationKind.CANCELLATION, message.lot(), message.reason(), message.at());
        publish.publish(draft, message, envelope, List.of());
    }
}
