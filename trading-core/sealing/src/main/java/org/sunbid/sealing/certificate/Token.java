package org.sunbid.sealing.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.suite.TokenKey;

/**
 * A pair in a token that speaks PKCS #11, such as a USB key, by the JDK's provider. The suite is ISO-1: the JDK knows no
 * SM2. The provider is not registered in the JVM.
 */
public final class Token {

    private static final String UNREADABLE = "certificate.token";

    /** What a derived secret must allow, so that HPKE can go on with it, and what imported keys are for. */
    private static final String ATTRIBUTES = """
            attributes(*, CKO_SECRET_KEY, CKK_GENERIC_SECRET) = {
              CKA_SENSITIVE = false
              CKA_EXTRACTABLE = true
            }
            attributes(*, CKO_PRIVATE_KEY, CKK_EC) = {
              CKA_SIGN = true
              CKA_DERIVE = true
            }
            """;

    private Token() {}

    /**
     * The JDK's provider for the token in the slot.
     *
     * @param library of the token's maker, a shared library
     * @param slot its place in the library's list of slots, from 0
     * @throws SealingException {@code certificate.token} when there is no such library or slot
     */
    public static Provider provider(Path library, int slot) {
        Provider standard = Security.getProvider("SunPKCS11");
        if (standard == null || !Files.isReadable(library)) {
            throw new SealingException(UNREADABLE, "no PKCS #11 library " + library);
        }
        String settings = "--name = sunbid" + slot + "\nlibrary = \"" + library.toAbsolutePath()
                + "\"\nslotListIndex = " + slot + "\n" + ATTRIBUTES;
        try {
            return standard.configure(settings);
        } catch (ProviderException | IllegalArgumentException e) {
            throw new SealingException(UNREADABLE, "slot " + slot + " of " + library, e);
        }
    }

    /**
     * Opens the pair in the token.
     *
     * @throws SealingException {@code certificate.token} for a wrong PIN or when the token holds no pair
     */
    public static Credentials open(Path library, int slot, char[] pin) {
        Provider provider = provider(library, slot);
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            String sign = alias(store, Purpose.SIGN);
            String encrypt = alias(store, Purpose.ENCRYPT);
            List<X509Certificate> chain = chain(store, sign);
            X509Certificate encryption = chain(store, encrypt).get(0);
            return new Credentials(
                    Suite.ISO_1,
                    chain.get(0),
                    key(store, sign, chain.get(0), provider),
                    encryption,
                    key(store, encrypt, encryption, provider),
                    chain.subList(1, chain.size()));
        } catch (GeneralSecurityException | IOException | ProviderException e) {
            throw new SealingException(UNREADABLE, "wrong PIN or broken token: " + e.getMessage(), e);
        }
    }

    private static PrivateKey key(KeyStore store, String alias, X509Certificate certificate, Provider provider)
            throws GeneralSecurityException {
        return new TokenKey((PrivateKey) store.getKey(alias, null), certificate.getPublicKey(), provider);
    }

    private static String alias(KeyStore store, Purpose purpose) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)
                    && purpose.servedBy(chain(store, alias).get(0))
                    && "EC".equals(store.getCertificate(alias).getPublicKey().getAlgorithm())) {
                return alias;
            }
        }
        throw new SealingException(UNREADABLE, "no pair to " + purpose);
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : store.getCertificateChain(alias)) {
            chain.add(Pem.certificate(certificate.getEncoded()));
        }
        return List.copyOf(chain);
    }
}
