package org.sunbid.sealing.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/**
 * What a holder keeps on the own computer or in a token: the signing pair, the encryption pair and the issuer's chain.
 *
 * <p>Stored as PKCS #12 with one entry a pair; entries of other issuers' files are told apart by their key usage. The
 * keys never appear in {@link #toString}.
 */
public record Credentials(
        Suite suite,
        X509Certificate signingCertificate,
        PrivateKey signingKey,
        X509Certificate encryptionCertificate,
        PrivateKey encryptionKey,
        List<X509Certificate> chain) {

    private static final String FORMAT = "PKCS12-AES256-AES128";
    private static final String UNREADABLE = "certificate.keystore-unreadable";

    public Credentials {
        chain = List.copyOf(chain);
        if (Suite.of(signingCertificate.getPublicKey()) != suite
                || Suite.of(encryptionCertificate.getPublicKey()) != suite) {
            throw new SealingException("certificate.foreign-suite", "both certificates must belong to " + suite.id());
        }
    }

    /** Reads a key store from a file. */
    public static Credentials read(Path file, char[] password) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input, password);
        }
    }

    /** Reads a key store; refuses with {@code certificate.keystore-unreadable} a wrong password or a missing pair. */
    public static Credentials read(InputStream input, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
            store.load(input, password);
            String sign = alias(store, Purpose.SIGN);
            String encrypt = alias(store, Purpose.ENCRYPT);
            X509Certificate signing = certificate(store.getCertificate(sign));
            List<X509Certificate> chain = new ArrayList<>();
            for (Certificate issuer : store.getCertificateChain(sign)) {
                chain.add(certificate(issuer));
            }
            return new Credentials(
                    Suite.of(signing.getPublicKey()),
                    signing,
                    (PrivateKey) store.getKey(sign, password),
                    certificate(store.getCertificate(encrypt)),
                    (PrivateKey) store.getKey(encrypt, password),
                    chain.subList(1, chain.size()));
        } catch (GeneralSecurityException | IOException e) {
            throw new SealingException(UNREADABLE, "wrong password or broken key store", e);
        }
    }

    /** Writes a key store that only the owner of the file may read, where the file system can say so. */
    public void write(Path file, char[] password) throws IOException {
        try (OutputStream output = PrivateFile.create(file)) {
            KeyStore store = KeyStore.getInstance(FORMAT, PROVIDER);
            store.load(null, null);
            store.setKeyEntry("sign", signingKey, null, chainOf(signingCertificate));
            store.setKeyEntry("encrypt", encryptionKey, null, chainOf(encryptionCertificate));
            store.store(output, password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key store cannot be written", e);
        }
    }

    /** Whose they are, as the signing certificate says; nobody has verified it here. */
    public String name() {
        return Subject.name(X500Name.getInstance(
                signingCertificate.getSubjectX500Principal().getEncoded()));
    }

    private Certificate[] chainOf(X509Certificate first) {
        Certificate[] certificates = new Certificate[chain.size() + 1];
        certificates[0] = first;
        for (int i = 0; i < chain.size(); i++) {
            certificates[i + 1] = chain.get(i);
        }
        return certificates;
    }

    private static String alias(KeyStore store, Purpose purpose) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && purpose.servedBy(certificate(store.getCertificate(alias)))) {
                return alias;
            }
        }
        throw new SealingException(UNREADABLE, "no pair to " + purpose);
    }

    private static X509Certificate certificate(Certificate certificate) throws GeneralSecurityException {
        return Pem.certificate(certificate.getEncoded());
    }

    @Override
    public String toString() {
        return "Credentials[" + suite.id() + ", " + signingCertificate.getSubjectX500Principal() + "]";
    }
}
