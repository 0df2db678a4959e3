package org.sunbid.network.envelope;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Port to the operator's decision which certificates speak for which platform. */
public interface PinnedCertificates {

    /** The certificates pinned for this platform; more than one around a change of keys, none when it is unknown. */
    List<X509Certificate> of(String issuer);

    /** The one with this SHA-256. */
    default Optional<X509Certificate> find(String issuer, String fingerprint) {
        return of(issuer).stream()
                .filter(certificate -> org.sunbid.sealing.certificate.VerifiedCertificate.fingerprint(certificate)
                        .equals(fingerprint))
                .findFirst();
    }
}
