package org.sunbid.network.inbox;

import java.util.Set;
import org.sunbid.network.envelope.Audience;

/** Which chains this platform takes in. */
@FunctionalInterface
public interface Reception {

    /** Takes what this issuer says to this audience. */
    boolean takes(String issuer, Audience audience);

    /** Takes what is said to these audiences or to this platform alone, and never what it said itself. */
    static Reception of(String self, Set<Audience> audiences) {
        return (issuer, audience) -> !issuer.equals(self) && (audiences.contains(audience) || audience.isPeer(self));
    }
}
