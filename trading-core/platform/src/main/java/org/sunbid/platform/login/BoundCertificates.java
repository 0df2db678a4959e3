package org.sunbid.platform.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.certificate.Purpose;

/** All certificates that were bound to accounts. Whether one is trusted now is the trust list's to say. */
@ApplicationScoped
public class BoundCertificates implements PanacheRepositoryBase<BoundCertificate, UUID> {

    /** The certificate with this SHA-256 fingerprint. */
    public Optional<BoundCertificate> byFingerprint(String fingerprint) {
        return find("fingerprint", fingerprint).firstResultOptional();
    }

    /** All of an account, latest first. */
    public List<BoundCertificate> of(UUID account) {
        return list("accountId = ?1 order by boundAt desc, purpose", account);
    }

    /** The latest of an account for this purpose that is not expired. */
    public Optional<BoundCertificate> currentOf(UUID account, Purpose purpose, Instant now) {
        return find("accountId = ?1 and purpose = ?2 and notAfter > ?3 order by boundAt desc", account, purpose, now)
                .firstResultOptional();
    }

    /** Those of an organisation for this purpose that are not expired, latest first. */
    public List<BoundCertificate> currentOfOrganisation(String uscc, Purpose purpose, Instant now) {
        return list("uscc = ?1 and purpose = ?2 and notAfter > ?3 order by boundAt desc", uscc, purpose, now);
    }
}
