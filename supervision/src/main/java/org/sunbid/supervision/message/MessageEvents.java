package org.sunbid.supervision.message;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Messages as server-sent events whose id is the message's number. */
final class MessageEvents {

    /** The name of the event. */
    static final String NAME = "message-arrived";

    private final Sse sse;

    MessageEvents(Sse sse) {
        this.sse = sse;
    }

    /** The number in a {@code Last-Event-ID}; empty when there is none or it is not a number. */
    static Optional<Long> number(String lastEventId) {
        return Optional.ofNullable(lastEventId)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong);
    }

    /** An event for each message; a comment, which keeps the line open, when there is none. */
    Multi<OutboundSseEvent> of(List<SupervisedMessage> batch, Function<SupervisedMessage, OutboundSseEvent> event) {
        return batch.isEmpty()
                ? Multi.createFrom().item(sse.newEventBuilder().comment("open").build())
                : Multi.createFrom().iterable(batch).map(event);
    }

    OutboundSseEvent.Builder named(SupervisedMessage message) {
        return sse.newEventBuilder().name(NAME).id(Long.toString(message.id()));
    }
}
