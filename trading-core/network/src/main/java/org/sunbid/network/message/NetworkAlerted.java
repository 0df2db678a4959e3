package org.sunbid.network.message;

import java.time.Instant;

/**
 * A platform found something wrong with the messages of another.
 *
 * @param issuer whose messages
 * @param audience of which chain
 * @param sequence at which number
 * @param kind stable code
 * @param detail for people
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "NetworkAlerted", version = 1)
public record NetworkAlerted(String issuer, String audience, long sequence, String kind, String detail, Instant at)
        implements NetworkMessage {

    @Override
    public String subject() {
        return issuer;
    }
}
