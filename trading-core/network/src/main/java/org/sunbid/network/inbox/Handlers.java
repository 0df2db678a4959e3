package org.sunbid.network.inbox;

import java.util.List;
import java.util.Optional;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.NetworkMessage;

/** Brings a message to all that handle its type. */
public final class Handlers {

    private final List<MessageHandler<?>> handlers;

    public Handlers(List<MessageHandler<?>> handlers) {
        this.handlers = List.copyOf(handlers);
    }

    /** Calls every handler of the type, or says why it cannot be; whatever a handler throws passes through. */
    Optional<NetworkRefusal> handle(Envelope envelope) {
        var type = MessageCatalogue.find(envelope.type(), envelope.version());
        if (type.isEmpty()) {
            return Optional.of(NetworkRefusal.UNKNOWN_TYPE);
        }
        NetworkMessage message;
        try {
            message = MessageJson.read(envelope.payload(), type.get());
        } catch (IllegalArgumentException e) {
            return Optional.of(NetworkRefusal.PAYLOAD_UNREADABLE);
        }
        for (MessageHandler<?> handler : handlers) {
            call(handler, message, envelope);
        }
        return Optional.empty();
    }

    private static <M extends NetworkMessage> void call(
            MessageHandler<M> handler, NetworkMessage message, Envelope envelope) {
        if (handler.type() == message.getClass()) {
            handler.handle(handler.type().cast(message), envelope);
        }
    }
}
