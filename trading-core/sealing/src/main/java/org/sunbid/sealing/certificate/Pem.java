package org.sunbid.sealing.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;
import org.sunbid.sealing.SealingException;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/** Certificates and revocation lists as text (RFC 7468) and as DER; a file may hold either. */
public final class Pem {

    /** Longest file that is read, in bytes. */
    public static final int LIMIT_BYTES = 4 << 20;

    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String REVOCATION_LIST = "X509 CRL";

    private Pem() {}

    /** Reads one certificate; refuses with {@code certificate.malformed}. */
    public static X509Certificate certificate(String pem) {
        List<X509Certificate> certificates = certificates(pem.getBytes(StandardCharsets.UTF_8));
        if (certificates.size() != 1) {
            throw new SealingException("certificate.malformed", certificates.size() + " certificates instead of one");
        }
        return certificates.get(0);
    }

    /** Reads one certificate from DER. */
    public static X509Certificate certificate(byte[] der) {
        try {
            X509Certificate certificate =
                    (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
            if (certificate != null && isReadable(certificate)) {
                return certificate;
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new SealingException("certificate.malformed", "not a certificate", e);
        }
        throw new SealingException("certificate.malformed", "no certificate");
    }

    /** Bouncy Castle parses lazily: what is asked for later is asked for once here, inside the guard. */
    private static boolean isReadable(X509Certificate certificate) {
        boolean dated = certificate.getNotBefore() != null && certificate.getNotAfter() != null;
        boolean usable = certificate.getBasicConstraints() >= -1
                && (certificate.getKeyUsage() == null || certificate.getKeyUsage().length > 0);
        boolean named = certificate.getIssuerX500Principal() != null && certificate.getSubjectX500Principal() != null;
        return dated && usable && named && certificate.getPublicKey() != null;
    }

    /** Reads all certificates of a PEM file, or the one of a DER file. */
    public static List<X509Certificate> certificates(byte[] file) {
        return blocks(file, CERTIFICATE).stream().map(Pem::certificate).toList();
    }

    /** Reads all revocation lists of a PEM file, or the one of a DER file. */
    public static List<X509CRL> revocationLists(byte[] file) {
        List<X509CRL> lists = new ArrayList<>();
        for (byte[] der : blocks(file, REVOCATION_LIST)) {
            lists.add(revocationList(der));
        }
        return List.copyOf(lists);
    }

    private static X509CRL revocationList(byte[] der) {
        try {
            X509CRL list = (X509CRL) factory().generateCRL(new ByteArrayInputStream(der));
            if (list != null && isReadable(list)) {
                return list;
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new SealingException("certificate.malformed", "not a revocation list", e);
        }
        throw new SealingException("certificate.malformed", "no revocation list");
    }

    /** As with certificates: what is asked for later is asked for once here. */
    private static boolean isReadable(X509CRL list) {
        Set<? extends X509CRLEntry> entries = list.getRevokedCertificates();
        boolean dated = list.getThisUpdate() != null
                && (entries == null || entries.stream().allMatch(entry -> entry.getRevocationDate() != null));
        // an end may be missing; then no certificate counts
        boolean ends =
                list.getNextUpdate() == null || list.getNextUpdate().toInstant().isAfter(Instant.EPOCH);
        return dated && ends && list.getIssuerX500Principal() != null;
    }

    /** Writes a certificate. */
    public static String write(X509Certificate certificate) {
        try {
            return write(CERTIFICATE, certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new SealingException("certificate.malformed", "the certificate cannot be written", e);
        }
    }

    /** Writes a revocation list. */
    public static String write(X509CRL list) {
        try {
            return write(REVOCATION_LIST, list.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new SealingException("certificate.malformed", "the revocation list cannot be written", e);
        }
    }

    /** Reads a whole file that ought to be small. */
    public static byte[] readLimited(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(LIMIT_BYTES + 1);
        if (bytes.length > LIMIT_BYTES) {
            throw new SealingException("certificate.malformed", "longer than " + LIMIT_BYTES + " bytes");
        }
        return bytes;
    }

    private static List<byte[]> blocks(byte[] file, String type) {
        String text = new String(file, StandardCharsets.US_ASCII);
        if (!text.contains("-----BEGIN ")) {
            return List.of(file);
        }
        List<byte[]> blocks = new ArrayList<>();
        try (PemReader reader = new PemReader(new StringReader(text))) {
            for (PemObject block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
                if (block.getType().equals(type)) {
                    blocks.add(block.getContent());
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new SealingException("certificate.malformed", "broken PEM", e);
        }
        return blocks;
    }

    private static String write(String type, byte[] der) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(type, der));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return text.toString();
    }

    private static CertificateFactory factory() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509", PROVIDER);
    }
}
