package org.sunbid.trading.bid.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.sunbid.platform.rule.Decision;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.BidRefusal;

/**
 * A bid comes in the envelopes that the tender document asks for: the whole, or technical part and price apart. A price in
 * a technical envelope or an application is refused by the sealing itself, which knows no offer there.
 */
public record EnvelopeIsAsked(Set<Envelope> asked) {

    public EnvelopeIsAsked {
        asked = Set.copyOf(asked);
    }

    /** Whether this envelope is one of them. */
    public Decision check(Envelope envelope) {
        return Decision.require(
                asked.contains(envelope),
                BidRefusal.ENVELOPE_NOT_ACCEPTED,
                asked.stream().map(Envelope::id).sorted().collect(Collectors.joining(", ")),
                envelope.id());
    }
}
