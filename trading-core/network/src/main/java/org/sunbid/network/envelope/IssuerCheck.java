package org.sunbid.network.envelope;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.suite.Suite;

/**
 * Says whether a platform really signed something. Returns silently or refuses; fails closed.
 *
 * <p>The certificate must be pinned for that platform and trusted at the time it signed: history stays readable after a
 * certificate has run out. A certificate that is revoked by now speaks for nobody, whatever date is claimed.
 */
public final class IssuerCheck {

    private static final Duration FUTURE_LIMIT = Duration.ofMinutes(5);

    private final PinnedCertificates pinned;
    private final Supplier<TrustList> trust;
    private volatile Trusted last;

    public IssuerCheck(PinnedCertificates pinned, Supplier<TrustList> trust) {
        this.pinned = pinned;
        this.trust = trust;
    }

    /** Refuses an envelope that its issuer did not sign. */
    public void check(SignedEnvelope signed, Instant now) {
        Envelope envelope = signed.envelope();
        check(
                envelope.issuer(),
                signed.certificate(),
                new Signed(signed.toBeSigned(), signed.signature(), envelope.occurredAt()),
                now);
    }

    /** Refuses bytes that this platform did not sign with the certificate of this SHA-256. */
    public void check(String issuer, String fingerprint, Signed signed, Instant now) {
        if (pinned.of(issuer).isEmpty()) {
            throw new RefusedException(NetworkRefusal.UNKNOWN_PEER, issuer);
        }
        X509Certificate certificate = pinned.find(issuer, fingerprint)
                .orElseThrow(() -> new RefusedException(NetworkRefusal.SIGNATURE_INVALID, issuer));
        requireTrust(certificate, issuer, signed.at(), now);
        try {
            byte[] signature = Base64.getDecoder().decode(signed.signature());
            Suite.of(certificate.getPublicKey()).verify(certificate.getPublicKey(), signed.bytes(), signature);
        } catch (SealingException | IllegalArgumentException e) {
            throw new RefusedException(NetworkRefusal.SIGNATURE_INVALID, issuer);
        }
    }

    private void requireTrust(X509Certificate certificate, String issuer, Instant signedAt, Instant now) {
        if (signedAt.isAfter(now.plus(FUTURE_LIMIT))) {
            throw new RefusedException(NetworkRefusal.CERTIFICATE_UNTRUSTED, issuer, "future");
        }
        TrustList list = trust.get();
        Trusted asked = new Trusted(list, certificate, now);
        if (asked.equals(last)) {
            return;
        }
        try {
            list.verify(certificate, Purpose.SIGN, now);
            last = asked;
        } catch (SealingException e) {
            if (!e.reasonCode().equals("certificate.expired")) {
                throw new RefusedException(NetworkRefusal.CERTIFICATE_UNTRUSTED, issuer, e.reasonCode());
            }
            requireTrustThen(list, certificate, issuer, signedAt);
        }
    }

    private static void requireTrustThen(TrustList list, X509Certificate certificate, String issuer, Instant then) {
        try {
            list.verify(certificate, Purpose.SIGN, then);
        } catch (SealingException e) {
            throw new RefusedException(NetworkRefusal.CERTIFICATE_UNTRUSTED, issuer, e.reasonCode());
        }
    }

    /** What was found last: the envelopes of one transfer are checked at one time and mostly bear one certificate. */
    private record Trusted(TrustList list, X509Certificate certificate, Instant now) {}

    /**
     * Something signed.
     *
     * @param bytes what
     * @param signature DER, base64
     * @param at when, as the signer says
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Signed(byte[] bytes, String signature, Instant at) {}
}
