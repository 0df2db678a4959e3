package org.sunbid.network.inbox;

import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.message.NetworkMessage;

/**
 * What a feature does with a type of message; a CDI bean. It is called once for each message, in the order of the
 * issuer's chain, inside the transaction that marks the message as handled. When it throws, nothing of it remains, and
 * after some tries the message is put aside as a dead letter that an operator can replay; the messages after it go on.
 *
 * @param <M> the type
 */
public interface MessageHandler<M extends NetworkMessage> {

    /** The record it handles; {@code NetworkMessage.class} for all. */
    Class<M> type();

    /** Does what the message asks for. Use the database only; no remote calls. */
    void handle(M message, Envelope envelope);
}
