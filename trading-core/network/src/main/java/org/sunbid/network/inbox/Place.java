package org.sunbid.network.inbox;

import org.sunbid.network.envelope.Envelope;

/**
 * A place in a chain of messages.
 *
 * @param issuer whose chain
 * @param audience for whom
 * @param sequence which number
 */
public record Place(String issuer, String audience, long sequence) {

    /** Where this envelope stands. */
    static Place of(Envelope envelope) {
        return new Place(envelope.issuer(), envelope.audience().name(), envelope.sequence());
    }
}
