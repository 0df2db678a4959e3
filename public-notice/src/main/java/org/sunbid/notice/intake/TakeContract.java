package org.sunbid.notice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.notice.publication.PublicationDraft;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.publication.Publish;
import org.sunbid.notice.tender.NoticedTender;

/** The contract of a lot is on record. */
@ApplicationScoped
public class TakeContract implements MessageHandler<ContractRecorded> {

    private final Announced announced;
    private final Publish publish;

    @Inject
    TakeContract(Announced announced, Publish publish) {
        this.announced = announced;
        this.publish = publish;
    }

    @Override
    public Class<ContractRecorded> type() {
        return ContractRecorded.class;
    }

    @Override
    public void handle(ContractRecorded message, Envelope envelope) {
        NoticedTender tender = announced.tender(message.tender());
        announced.lot(message.tender(), message.lot()).contract();
        announced.settle(tender);
        tender.heard(message.at());
        publish.publish(
                PublicationDraft.of(PublicationKind.CONTRACT, message.lot(), message.at()),
                message,
                envelope,
                List.of());
    }
}
