package org.sunbid.sealing.timestamp;

import java.math.BigInteger;
import java.time.Instant;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/** A time stamp that holds; only {@link Timestamp#verify} makes one. */
public final class VerifiedTimestamp {

    private final Instant at;
    private final BigInteger serial;
    private final VerifiedCertificate authority;

    VerifiedTimestamp(Instant at, BigInteger serial, VerifiedCertificate authority) {
        this.at = at;
        this.serial = serial;
        this.authority = authority;
    }

    /** When the bytes existed at the latest, by the authority's clock. */
    public Instant at() {
        return at;
    }

    /** The token's number at its authority. */
    public BigInteger serial() {
        return serial;
    }

    /** Who says so. */
    public VerifiedCertificate authority() {
        return authority;
    }
}
