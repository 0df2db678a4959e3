package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.sunbid.sealing.certificate.Credentials;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/**
 * Key files for tests: PKCS#12 (RFC 7292) as any authority may hand out, whose password is stretched a thousand times
 * where {@link Credentials#write} does it fifty thousand times, since most of a test would go into that.
 */
final class KeyFileOfATest {

    private static final int PASSES = 1_000;

    private KeyFileOfATest() {}

    static void write(Credentials pair, Path file, String password) throws IOException {
        try {
            PKCS12PfxPduBuilder store = new PKCS12PfxPduBuilder();
            add(store, "sign", pair.signingCertificate(), pair.signingKey(), password);
            add(store, "encrypt", pair.encryptionCertificate(), pair.encryptionKey(), password);
            for (X509Certificate authority : pair.chain()) {
                store.addData(new JcaPKCS12SafeBagBuilder(authority).build());
            }
            Files.write(
                    file,
                    store.build(new BcPKCS12MacCalculatorBuilder().setIterationCount(PASSES), password.toCharArray())
                            .getEncoded());
        } catch (PKCSException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(
            PKCS12PfxPduBuilder store, String name, X509Certificate certificate, PrivateKey key, String password)
            throws IOException, OperatorCreationException {
        OutputEncryptor encryptor = new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                .setProvider(PROVIDER)
                .setIterationCount(PASSES)
                .build(password.toCharArray());
        store.addData(named(name, new JcaPKCS12SafeBagBuilder(certificate)));
        store.addData(named(name, new JcaPKCS12SafeBagBuilder(key, encryptor)));
    }

    private static PKCS12SafeBag named(String name, PKCS12SafeBagBuilder bag) {
        return bag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString(name))
                .addBagAttribute(
                        PKCSObjectIdentifiers.pkcs_9_at_localKeyId,
                        new DEROctetString(name.getBytes(StandardCharsets.US_ASCII)))
                .build();
    }
}
