package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** A clarification or correction; it may move the deadline. */
@ApplicationScoped
public class TakeClarification implements MessageHandler<ClarificationPublished> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeClarification(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<ClarificationPublished> type() {
        return ClarificationPublished.class;
    }

    @Override
    public void handle(ClarificationPublished message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        if (message.newDeadline() != null) {
            tender.moveDeadline(message.newDeadline());
        }
        tender.heard(message.publishedAt());
        PublicationDraft draft = new PublicationDraft(
                PublicationKind.CLARIFICATION,
                null,
                message.number(),
                message.title(),
                message.text(),
                message.publishedAt());
        publish.publish(draft, message, envelope, message.documents());
    }
}
