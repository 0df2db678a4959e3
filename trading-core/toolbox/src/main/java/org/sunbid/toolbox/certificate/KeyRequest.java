package org.sunbid.toolbox.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.CertificateRequest;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.setup.KeyFile;

/**
 * Keys that are made here and certified elsewhere: two key pairs in a key file, a request for each, and later the
 * certificates that came back in their place. The private keys never leave this computer.
 */
public final class KeyRequest {

    private final Path folder;
    private final String name;

    public KeyRequest(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Makes keys and requests, {@code <name>.csr} to sign and {@code <name>-encryption.csr} to encrypt. Until the
     * certificates are there the key file holds ones of an authority that nobody trusts.
     *
     * @throws SealingException {@code toolbox.exists} when there is a key file
     */
    public void create(Suite suite, String subject, String uscc) throws IOException {
        KeyFile file = file();
        if (Files.exists(file.store())) {
            throw new SealingException("toolbox.exists", file.store().toString());
        }
        Credentials keys = DemoAuthority.create(suite, "Not certified yet").issuePair(subject, uscc);
        file.write(keys);
        Files.writeString(
                folder.resolve(name + ".csr"),
                CertificateRequest.create(
                        subject, uscc, keys.signingCertificate().getPublicKey(), keys.signingKey()));
        Files.writeString(
                folder.resolve(name + "-encryption.csr"),
                CertificateRequest.create(
                        subject, uscc, keys.encryptionCertificate().getPublicKey(), keys.encryptionKey()));
    }

    /**
     * Puts the certificates that came back into the key file.
     *
     * @throws SealingException {@code certificate.other-key} when one is for another key
     */
    public void accept(X509Certificate signing, X509Certificate encryption, List<X509Certificate> chain)
            throws IOException {
        Credentials keys = file().open();
        requireSameKey(keys.signingCertificate(), signing);
        requireSameKey(keys.encryptionCertificate(), encryption);
        file().write(new Credentials(
                keys.suite(), signing, keys.signingKey(), encryption, keys.encryptionKey(), chain));
    }

    private KeyFile file() {
        return new KeyFile(folder, name);
    }

    private static void requireSameKey(X509Certificate held, X509Certificate received) {
        if (!held.getPublicKey().equals(received.getPublicKey())) {
            throw new SealingException(
                    "certificate.other-key", received.getSubjectX500Principal().toString());
        }
    }
}
