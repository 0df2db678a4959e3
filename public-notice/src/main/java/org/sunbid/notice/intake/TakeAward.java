package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** A lot was awarded. */
@ApplicationScoped
public class TakeAward implements MessageHandler<AwardPublished> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeAward(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<AwardPublished> type() {
        return AwardPublished.class;
    }

    @Override
    public void handle(AwardPublished message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        announced.lot(message.tender(), message.lot()).award(message.winner().name(), message.price());
        announced.settle(tender);
        tender.heard(message.at());
        List<DocumentLink> notice = message.notice() == null ? List.of() : List.of(message.notice());
        publish.publish(
                PublicationDraft.of(PublicationKind.AWARD, message.lot(), message.at()), message, envelope, notice);
    }
}
