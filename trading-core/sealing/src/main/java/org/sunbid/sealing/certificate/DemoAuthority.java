package org.sunbid.sealing.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;
import static org.sunbid.sealing.suite.Primitives.require;

/**
 * A certificate authority for demonstrations and tests: its key lies in a file, and it issues to whoever asks.
 *
 * <p>Its own certificate and its revocation list count from 2020 to 2049, so that it needs no clock. A production
 * platform trusts the licensed authorities of its country instead, by their certificates in the trust folder.
 */
public final class DemoAuthority {

    /** How long the authority itself counts. */
    public static final Validity VALIDITY =
            new Validity(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2049-12-31T23:59:59Z"));

    private static final int SIGNS = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    private static final int ENCRYPTS = KeyUsage.keyEncipherment | KeyUsage.dataEncipherment | KeyUsage.keyAgreement;
    private static final String ALIAS = "authority";
    private static final String KEY_FILE = "authority.p12";
    private static final String LIST_FILE = "authority.crl";

    private final Suite suite;
    private final X509Certificate certificate;
    private final CertificateIssuer issuer;
    private final PrivateKey key;
    private final Map<BigInteger, Instant> revoked = new ConcurrentSkipListMap<>();

    private DemoAuthority(X509Certificate certificate, PrivateKey key) {
        this.suite = Suite.of(certificate.getPublicKey());
        this.certificate = certificate;
        this.key = key;
        this.issuer = new CertificateIssuer(suite, certificate, key);
    }

    /** A new authority with a key of the suite. */
    public static DemoAuthority create(Suite suite, String name) {
        KeyPair pair = suite.newKeyPair();
        return new DemoAuthority(CertificateIssuer.selfSigned(suite, name, pair, VALIDITY), pair.getPrivate());
    }

    /** Reads what {@link #save} wrote. */
    public static DemoAuthority load(Path directory, char[] password) throws IOException {
        try (InputStream input = Files.newInputStream(directory.resolve(KEY_FILE))) {
            KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
            store.load(input, password);
            DemoAuthority authority = new DemoAuthority(
                    Pem.certificate(store.getCertificate(ALIAS).getEncoded()),
                    (PrivateKey) store.getKey(ALIAS, password));
            for (X509CRL list : Pem.revocationLists(Files.readAllBytes(directory.resolve(LIST_FILE)))) {
                authority.remember(list);
            }
            return authority;
        } catch (GeneralSecurityException e) {
            throw new SealingException("certificate.keystore-unreadable", "the authority's key store", e);
        }
    }

    /** Writes key, certificate and revocation list into the folder. */
    public void save(Path directory, char[] password) throws IOException {
        try (OutputStream output = PrivateFile.create(directory.resolve(KEY_FILE))) {
            KeyStore store = KeyStore.getInstance("PKCS12-AES256-AES128", PROVIDER);
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, null, new Certificate[] {certificate});
            store.store(output, password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key store cannot be written", e);
        }
        publish(directory, ALIAS);
    }

    /** Writes {@code <name>.crt} and {@code <name>.crl} into a trust folder, see {@link TrustList#load}. */
    public void publish(Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name + ".crt"), Pem.write(certificate));
        Files.writeString(directory.resolve(name + ".crl"), Pem.write(crl()));
    }

    /**
     * Makes two fresh key pairs and certificates, one to sign and one to encrypt.
     *
     * @param uscc unified social credit code, or empty for a person
     */
    public Credentials issuePair(String subjectName, String uscc, Validity validity) {
        return issuePair(Subject.of(subjectName, uscc), validity, Optional.empty());
    }

    /** A certificate for the key of a request; the name is taken as it was asked for. */
    public X509Certificate issue(CertificateRequest request, Purpose purpose, Validity validity) {
        int usage = purpose == Purpose.SIGN ? SIGNS : ENCRYPTS;
        return issuer.issue(request.subject(), request.publicKey(), validity, usage);
    }

    /** A pair whose signing certificate is made for time stamps alone (RFC 3161 §2.3). */
    public Credentials issueTimestampPair(String subjectName) {
        return issuePair(Subject.of(subjectName, ""), VALIDITY, Optional.of(KeyPurposeId.id_kp_timeStamping));
    }

    private Credentials issuePair(X500Name subject, Validity validity, Optional<KeyPurposeId> signsOnly) {
        KeyPair signing = suite.newKeyPair();
        KeyPair encryption = suite.newKeyPair();
        return new Credentials(
                suite,
                issuer.issue(subject, signing.getPublic(), validity, SIGNS, signsOnly),
                signing.getPrivate(),
                issuer.issue(subject, encryption.getPublic(), validity, ENCRYPTS),
                encryption.getPrivate(),
                List.of(certificate));
    }

    /** A pair that counts as long as the authority does. */
    public Credentials issuePair(String subjectName, String uscc) {
        return issuePair(subjectName, uscc, VALIDITY);
    }

    /** Withdraws a certificate from this time on; seen in the next {@link #crl}. */
    public void revoke(X509Certificate issued, Instant at) {
        revoked.putIfAbsent(issued.getSerialNumber(), at);
    }

    /** The revocation list as it stands. */
    public X509CRL crl() {
        return require(() -> issuer.revocationList(revoked, VALIDITY));
    }

    /** The authority's own certificate. */
    public X509Certificate certificate() {
        return certificate;
    }

    public Suite suite() {
        return suite;
    }

    /** A trust list of this authority alone, with its present revocation list. */
    public TrustList trustList() {
        return TrustList.of(List.of(certificate), List.of(crl()));
    }

    private void remember(X509CRL list) {
        if (list.getRevokedCertificates() != null) {
            list.getRevokedCertificates()
                    .forEach(entry -> revoked.put(
                            entry.getSerialNumber(), entry.getRevocationDate().toInstant()));
        }
    }
}
