package org.sunbid.sealing.suite;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Where primitives come from: one Bouncy Castle provider and one random source for the whole process.
 *
 * <p>The provider is passed by hand and never registered in the JVM, so that it cannot change what TLS or the database
 * driver use.
 */
public final class Primitives {

    /** Bouncy Castle, used explicitly wherever the JDK does not know SM2 or SM3. */
    public static final Provider PROVIDER = new BouncyCastleProvider();

    private static final SecureRandom RANDOM = new SecureRandom();

    private Primitives() {}

    /** The process's random source. */
    public static SecureRandom random() {
        return RANDOM;
    }

    /** {@code length} fresh random bytes. */
    public static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A step of the platform's cryptography that cannot fail unless the installation is broken. */
    @FunctionalInterface
    public interface Step<T> {
        T run() throws GeneralSecurityException;
    }

    /** Runs a step whose failure would be a bug or a broken installation. */
    public static <T> T require(Step<T> step) {
        try {
            return step.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cryptographic primitive unavailable", e);
        }
    }
}
