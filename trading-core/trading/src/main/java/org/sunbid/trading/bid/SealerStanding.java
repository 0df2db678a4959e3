package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.signature.DetachedSignature;

/** Whether the certificate that signed a sealed bid still holds; the opening notes it where a bid stays closed. */
@ApplicationScoped
public class SealerStanding {

    /** What is said of a certificate that holds. */
    public static final String VALID = "valid";

    private final Bids bids;
    private final TrustedAuthorities authorities;
    private final DatabaseClock clock;

    SealerStanding(Bids bids, TrustedAuthorities authorities, DatabaseClock clock) {
        this.bids = bids;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** {@link #VALID}, or the stable code for which it does not hold now. */
    @Transactional
    public String of(UUID bidId) {
        byte[] signature = bids.findById(bidId).seal().sealSignature();
        try {
            authorities.current().verify(DetachedSignature.claimedSigner(signature), Purpose.SIGN, clock.now());
            return VALID;
        } catch (SealingException fault) {
            return fault.reasonCode();
        }
    }
}
