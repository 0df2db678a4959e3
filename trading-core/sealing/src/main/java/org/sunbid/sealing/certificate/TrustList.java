package org.sunbid.sealing.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/**
 * The authorities whose certificates count, and their revocation lists (§4).
 *
 * <p>An authority is trusted by being listed, whether it is a root or not; a certificate must be issued by a listed
 * authority directly. There is no path building and nothing is fetched. It fails closed: without a revocation list of
 * the issuer that covers the asked time a certificate is refused. Signatures of certificates and lists are checked once for
 * each trust list, since neither can change; everything that depends on the time is checked each time.
 */
public final class TrustList {

    private static final int LIMIT_KNOWN = 10_000;

    private final List<X509Certificate> authorities;
    private final List<X509CRL> revocationLists;
    /** By fingerprint, for certificates whose signature was good; bounded, as anybody may present certificates. */
    private final Map<String, X509Certificate> authorityOf = new ConcurrentHashMap<>();

    private final Map<X509Certificate, Optional<X509CRL>> newestList = new ConcurrentHashMap<>();

    private TrustList(List<X509Certificate> authorities, List<X509CRL> revocationLists) {
        this.authorities = authorities;
        this.revocationLists = revocationLists;
    }

    /** Trusts these authorities with these revocation lists; lists of other issuers are left aside. */
    public static TrustList of(Collection<X509Certificate> authorities, Collection<X509CRL> revocationLists) {
        return new TrustList(authorities.stream().map(TrustList::own).toList(), List.copyOf(revocationLists));
    }

    /** Reads every {@code *.crt} and {@code *.pem} as authorities and every {@code *.crl} as revocation lists. */
    public static TrustList load(Path directory) throws IOException {
        List<X509Certificate> authorities = new ArrayList<>();
        List<X509CRL> lists = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.{crt,pem,crl}")) {
            for (Path file : files) {
                try (InputStream input = Files.newInputStream(file)) {
                    byte[] bytes = Pem.readLimited(input);
                    if (file.toString().endsWith(".crl")) {
                        lists.addAll(Pem.revocationLists(bytes));
                    } else {
                        authorities.addAll(Pem.certificates(bytes));
                    }
                }
            }
        }
        return of(authorities, lists);
    }

    /** The listed authorities. */
    public List<X509Certificate> authorities() {
        return authorities;
    }

    /**
     * Checks issuer, signature, validity, revocation and purpose as they stood at the given time.
     *
     * @throws SealingException {@code certificate.untrusted}, {@code .expired}, {@code .not-yet-valid}, {@code .revoked},
     *     {@code .revocation-unknown}, {@code .wrong-purpose}, {@code .foreign-suite} or {@code .malformed}
     */
    public VerifiedCertificate verify(X509Certificate presented, Purpose purpose, Instant at) {
        X509Certificate certificate = own(presented);
        Suite suite = Suite.of(certificate.getPublicKey());
        X509Certificate authority = authorityOf(certificate);
        requireValid(authority, at);
        requireValid(certificate, at);
        if (certificate.getBasicConstraints() >= 0
                || !purpose.servedBy(certificate)
                || !CriticalExtensions.allow(certificate, purpose)) {
            throw new SealingException("certificate.wrong-purpose", "not made to " + purpose);
        }
        requireNotRevoked(certificate, authority, at);
        return new VerifiedCertificate(certificate, suite, purpose);
    }

    private X509Certificate authorityOf(X509Certificate certificate) {
        String fingerprint = VerifiedCertificate.fingerprint(certificate);
        X509Certificate known = authorityOf.get(fingerprint);
        if (known != null) {
            return known;
        }
        X509Certificate authority = findAuthorityOf(certificate);
        if (authorityOf.size() >= LIMIT_KNOWN) {
            authorityOf.clear();
        }
        authorityOf.put(fingerprint, authority);
        return authority;
    }

    private X509Certificate findAuthorityOf(X509Certificate certificate) {
        return authorities.stream()
                .filter(authority -> authority.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(authority -> mayIssue(authority) && signed(authority, certificate))
                .findFirst()
                .orElseThrow(() -> new SealingException(
                        "certificate.untrusted",
                        "no listed authority issued " + certificate.getSubjectX500Principal()));
    }

    private static boolean mayIssue(X509Certificate authority) {
        boolean[] usage = authority.getKeyUsage();
        return authority.getBasicConstraints() >= 0 && usage != null && usage[5];
    }

    private static boolean signed(X509Certificate authority, X509Certificate certificate) {
        try {
            Suite suite = Suite.of(authority.getPublicKey());
            certificate.verify(authority.getPublicKey(), PROVIDER);
            return suite.signatureId().getId().equals(certificate.getSigAlgOID());
        } catch (GeneralSecurityException | RuntimeException e) { // Bouncy Castle's, on malformed keys and signatures
            return false;
        }
    }

    private static void requireValid(X509Certificate certificate, Instant at) {
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            throw new SealingException(
                    "certificate.not-yet-valid",
                    "valid from " + certificate.getNotBefore().toInstant());
        }
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            throw new SealingException(
                    "certificate.expired",
                    "valid until " + certificate.getNotAfter().toInstant());
        }
    }

    private void requireNotRevoked(X509Certificate certificate, X509Certificate authority, Instant at) {
        X509CRL newest = newestList
                .computeIfAbsent(authority, this::newestListOf)
                .orElseThrow(() -> new SealingException("certificate.revocation-unknown", "no revocation list"));
        Date nextUpdate = newest.getNextUpdate();
        if (nextUpdate == null || at.isAfter(nextUpdate.toInstant())) {
            throw new SealingException("certificate.revocation-unknown", "the revocation list ended " + nextUpdate);
        }
        X509CRLEntry entry = newest.getRevokedCertificate(certificate.getSerialNumber());
        if (entry != null && !at.isBefore(entry.getRevocationDate().toInstant())) {
            throw new SealingException(
                    "certificate.revoked", "since " + entry.getRevocationDate().toInstant());
        }
    }

    private Optional<X509CRL> newestListOf(X509Certificate authority) {
        return revocationLists.stream()
                .filter(list -> list.getIssuerX500Principal().equals(authority.getSubjectX500Principal()))
                .filter(list -> signed(authority, list) && CriticalExtensions.allow(list))
                .max(Comparator.comparing(X509CRL::getThisUpdate));
    }

    private static boolean signed(X509Certificate authority, X509CRL list) {
        try {
            list.verify(authority.getPublicKey(), PROVIDER);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** The same certificate parsed by Bouncy Castle, since the JDK's does not understand SM2 keys. */
    private static X509Certificate own(X509Certificate certificate) {
        try {
            return Pem.certificate(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new SealingException("certificate.malformed", "the certificate cannot be encoded", e);
        }
    }
}
