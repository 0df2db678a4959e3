package org.sunbid.platform.login;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;

/**
 * Whether the certificate behind a log-in still counts. A good answer is kept for a minute, and no longer than the trust list
 * stays the same and the certificate does not expire: a revocation counts as soon as its list is read, and a list that has not
 * been renewed in time a minute later at most.
 */
@Singleton
public class CertificateStanding {

    private static final Logger LOG = Logger.getLogger(CertificateStanding.class);
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int LIMIT_KEPT = 10_000;

    private final BoundCertificates certificates;
    private final TrustedAuthorities authorities;
    private final Map<String, Good> good = new ConcurrentHashMap<>();

    private record Good(TrustList list, Instant until) {}

    @Inject
    CertificateStanding(BoundCertificates certificates, TrustedAuthorities authorities) {
        this.certificates = certificates;
        this.authorities = authorities;
    }

    /** Holds where no certificate is asked for, and where it is bound, trusted, not expired and not revoked. */
    public boolean hold(Optional<String> fingerprint, Instant now) {
        return fingerprint.map(each -> holds(each, now)).orElse(true);
    }

    private boolean holds(String fingerprint, Instant now) {
        TrustList list = authorities.current();
        Good known = good.get(fingerprint);
        if (known != null && known.list() == list && known.until().isAfter(now)) {
            return true;
        }
        Optional<BoundCertificate> trusted =
                certificates.byFingerprint(fingerprint).filter(bound -> trusted(bound, list, now));
        if (good.size() >= LIMIT_KEPT) {
            good.clear();
        }
        trusted.ifPresent(bound -> good.put(fingerprint, new Good(list, keptUntil(bound, now))));
        return trusted.isPresent();
    }

    private static Instant keptUntil(BoundCertificate bound, Instant now) {
        Instant most = now.plus(KEPT);
        return bound.notAfter().isBefore(most) ? bound.notAfter() : most;
    }

    private static boolean trusted(BoundCertificate bound, TrustList list, Instant now) {
        try {
            list.verify(bound.certificate(), Purpose.SIGN, now);
            return true;
        } catch (SealingException e) {
            LOG.infof("log-in ended, certificate %s: %s", bound.fingerprint(), e.reasonCode());
            return false;
        }
    }
}
