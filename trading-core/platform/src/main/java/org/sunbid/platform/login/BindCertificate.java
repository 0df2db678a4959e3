package org.sunbid.platform.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/** Binds a certificate pair to an account: from then on its holder logs in and signs with it. */
@ApplicationScoped
public class BindCertificate {

    @Inject
    Accounts accounts;

    @Inject
    BoundCertificates certificates;

    @Inject
    TrustedAuthorities authorities;

    @Inject
    DatabaseClock clock;

    @Inject
    Audit audit;

    /**
     * Binds the pair.
     *
     * @param accountId to whom
     * @param signingPem the certificate to sign with, PEM
     * @param encryptionPem the certificate to encrypt to, PEM, of the same suite and holder
     * @return the fingerprint of the signing certificate; refused when one is not trusted, expired, revoked or of another
     *     purpose, when the pair does not belong together, names another organisation than the account, or is another's
     */
    @Transactional
    public Outcome<String> bind(UUID accountId, String signingPem, String encryptionPem) {
        Account account = accounts.findByIdOptional(accountId).orElseThrow();
        Instant now = clock.now();
        VerifiedCertificate signing;
        VerifiedCertificate encryption;
        try {
            signing = authorities.current().verify(Pem.certificate(signingPem), Purpose.SIGN, now);
            encryption = authorities.current().verify(Pem.certificate(encryptionPem), Purpose.ENCRYPT, now);
        } catch (SealingException e) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(e)));
        }
        return fits(account, signing, encryption).then(() -> {
            certificates.persist(new BoundCertificate(accountId, Purpose.SIGN, signing, now));
            certificates.persist(new BoundCertificate(accountId, Purpose.ENCRYPT, encryption, now));
            audit.record(
                    "certificates-bound",
                    accountId.toString(),
                    Map.of("signing", signing.fingerprint(), "encryption", encryption.fingerprint()));
            return signing.fingerprint();
        });
    }

    private Decision fits(Account account, VerifiedCertificate signing, VerifiedCertificate encryption) {
        String uscc = account.uscc().orElse("");
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.require(
                signing.suite() == encryption.suite()
                        && signing.subjectName().equals(encryption.subjectName())
                        && signing.uscc().equals(encryption.uscc()),
                LoginRefusal.CERTIFICATES_NO_PAIR));
        decisions.add(Decision.require(
                signing.uscc().equals(uscc), LoginRefusal.CERTIFICATE_OF_ANOTHER, signing.uscc(), uscc));
        for (VerifiedCertificate each : List.of(signing, encryption)) {
            decisions.add(Decision.require(
                    certificates.byFingerprint(each.fingerprint()).isEmpty(), LoginRefusal.CERTIFICATE_TAKEN));
        }
        return Decision.all(decisions);
    }
}
