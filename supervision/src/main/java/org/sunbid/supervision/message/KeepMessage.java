package org.sunbid.supervision.message;

import jakarta.enterprise.context.ApplicationScoped;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.NetworkMessage;

/** Keeps every message, of whatever type. */
@ApplicationScoped
class KeepMessage implements MessageHandler<NetworkMessage> {

    private final Journal journal;

    KeepMessage(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Class<NetworkMessage> type() {
        return NetworkMessage.class;
    }

    @Override
    public void handle(NetworkMessage message, Envelope envelope) {
        journal.append(new SupervisedMessage(envelope, message));
    }
}
