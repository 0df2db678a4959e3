package org.sunbid.network.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.NetworkMessage;

/** Brings a message to all that handle its type. */
public final class Handlers {

    /** What only a supervising platform may say: its orders, and its share in a draw. */
    private static final Set<String> OF_SUPERVISION =
            Set.of("SuspensionOrdered", "ResumptionOrdered", "DrawJoined", "DrawRevealed");

    private final List<MessageHandler<?>> handlers;
    private final Predicate<String> supervises;

    /** Handlers of all features, and which platforms supervise. */
    public Handlers(List<MessageHandler<?>> handlers, Predicate<String> supervises) {
        this.handlers = List.copyOf(handlers);
        this.supervises = supervises;
    }

    /** Calls every handler of the type, or says why it cannot be; whatever a handler throws passes through. */
    Optional<NetworkRefusal> handle(Envelope envelope) {
        var type = MessageCatalogue.find(envelope.type(), envelope.version());
        if (type.isEmpty()) {
            return Optional.of(NetworkRefusal.UNKNOWN_TYPE);
        }
        if (OF_SUPERVISION.contains(envelope.type()) && !supervises.test(envelope.issuer())) {
            return Optional.of(NetworkRefusal.NOT_ENTITLED);
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
        if (handler.type().isInstance(message)) {
            handler.handle(handler.type().cast(message), envelope);
        }
    }
}
