package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** Candidates are published for objections. */
@ApplicationScoped
public class TakeCandidates implements MessageHandler<CandidatesPublished> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeCandidates(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<CandidatesPublished> type() {
        return CandidatesPublished.class;
    }

    @Override
    public void handle(CandidatesPublished message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        announced.lot(message.tender(), message.lot()).nominate(message.publicUntil());
        announced.settle(tender);
        tender.heard(message.at());
        publish.publish(
                PublicationDraft.of(PublicationKind.CANDIDATES, message.lot(), message.at()),
                message,
                envelope,
                List.of());
    }
}
