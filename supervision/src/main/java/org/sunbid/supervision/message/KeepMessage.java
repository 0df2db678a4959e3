package org.sunbid.supervision.message;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.NetworkMessage;

/** Keeps every message, of whatever type; before other handlers, who may name its number as evidence. */
@ApplicationScoped
@Priority(KeepMessage.BEFORE_ALL_OTHERS)
class KeepMessage implements MessageHandler<NetworkMessage> {

    static final int BEFORE_ALL_OTHERS = 1000;

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
