package org.sunbid.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.sunbid.platform.login.Account;
import org.sunbid.platform.login.Accounts;
import org.sunbid.platform.login.BoundCertificate;
import org.sunbid.platform.login.BoundCertificates;
import org.sunbid.platform.login.LoginRefusal;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/** Checks a signature over a challenge, and whose it is. Part of both log-ins by certificate. */
@ApplicationScoped
class ProveCertificate {

    /**
     * What the holder sends.
     *
     * @param challengeId which challenge
     * @param certificatePem the certificate to sign with
     * @param signature raw signature of the certificate's suite over the text that the challenge asks for, in Base64
     * @param authority host and port by which the platform was addressed
     */
    record Proof(UUID challengeId, String certificatePem, String signature, String authority) {}

    @Inject
    LoginChallenges challenges;

    @Inject
    BoundCertificates certificates;

    @Inject
    Accounts accounts;

    @Inject
    TrustedAuthorities authorities;

    @Inject
    Clock clock;

    /** Uses up the challenge; the account's certificate when the signature holds, else why not. */
    Outcome<BoundCertificate> prove(Proof proof, boolean forBrowser) {
        LoginChallenge challenge = challenges.findById(proof.challengeId());
        if (challenge == null || challenge.code().isPresent() != forBrowser || !challenge.use(clock.instant())) {
            return Outcome.refused(LoginRefusal.CHALLENGE_OVER);
        }
        try {
            VerifiedCertificate verified = authorities
                    .current()
                    .verify(Pem.certificate(proof.certificatePem()), Purpose.SIGN, clock.instant());
            byte[] text = challenge.signedText(proof.authority()).getBytes(StandardCharsets.UTF_8);
            verified.suite().verify(verified.publicKey(), text, bytes(proof.signature()));
            return bound(verified);
        } catch (SealingException e) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(e)));
        }
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new SealingException("signature.invalid", "not in Base64", e);
        }
    }

    private Outcome<BoundCertificate> bound(VerifiedCertificate verified) {
        BoundCertificate bound =
                certificates.byFingerprint(verified.fingerprint()).orElse(null);
        if (bound == null) {
            return Outcome.refused(LoginRefusal.CERTIFICATE_UNKNOWN);
        }
        return accounts.findByIdOptional(bound.accountId())
                        .filter(Account::open)
                        .isPresent()
                ? Outcome.done(bound)
                : Outcome.refused(LoginRefusal.ACCOUNT_CLOSED);
    }
}
