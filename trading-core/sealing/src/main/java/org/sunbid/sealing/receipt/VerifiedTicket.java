package org.sunbid.sealing.receipt;

import java.time.Instant;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/** A ticket that holds; only {@link Ticket#verify} makes one. */
public final class VerifiedTicket {

    private final Delivery delivery;
    private final Instant issuedAt;
    private final VerifiedCertificate platform;

    VerifiedTicket(Delivery delivery, Instant issuedAt, VerifiedCertificate platform) {
        this.delivery = delivery;
        this.issuedAt = issuedAt;
        this.platform = platform;
    }

    /** What was to be delivered. */
    public Delivery delivery() {
        return delivery;
    }

    /** When the upload began. */
    public Instant issuedAt() {
        return issuedAt;
    }

    /** Which platform says so. */
    public VerifiedCertificate platform() {
        return platform;
    }
}
