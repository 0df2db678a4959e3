package org.sunbid.network.outbox;

import org.sunbid.network.envelope.Audience;
import org.sunbid.network.message.NetworkMessage;

/**
 * Where use cases put what others must hear. A row is written in the caller's transaction, so a message exists exactly
 * when the change it tells of does; it leaves the platform within a second after the commit.
 */
public interface Outbox {

    /**
     * Appends the message for an audience.
     *
     * @throws jakarta.transaction.TransactionalException when no transaction is active
     */
    void append(Audience audience, NetworkMessage message);

    /** Tells everyone, supervision included (in its own chain). */
    default void publish(NetworkMessage message) {
        append(Audience.PUBLIC, message);
        append(Audience.SUPERVISION, message);
    }

    /** Tells supervision only. */
    default void report(NetworkMessage message) {
        append(Audience.SUPERVISION, message);
    }

    /** Tells one platform only. */
    default void tell(String peerId, NetworkMessage message) {
        append(Audience.peer(peerId), message);
    }
}
