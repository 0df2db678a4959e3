package org.sunbid.sealing.seal;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sunbid.sealing.suite.Primitives;

/**
 * Lets the JVM compile AES-GCM before a long payload comes.
 *
 * <p>The JDK's AES-GCM uses the processor's instructions only when its callers are compiled, and they are compiled after
 * some thousands of calls, not bytes. Opening hands over a segment in one call, so that without this the first two
 * thousand segments run at some 75 MB/s instead of 4 GB/s. The calls cost about 100 ms, once in a process.
 */
final class AesWarmUp {

    private static final int CALLS = 10_000;
    private static final int MESSAGE_BYTES = 256;

    static {
        Primitives.require(AesWarmUp::run);
    }

    private AesWarmUp() {}

    /** Returns when the calls were made, by whichever thread came first. */
    static void once() {
        // the class initializer did it
    }

    private static Cipher run() throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
        byte[] message = new byte[MESSAGE_BYTES];
        byte[] sealed = new byte[MESSAGE_BYTES + SealFormat.TAG_BYTES];
        byte[] nonce = new byte[12];
        for (int i = 0; i < CALLS; i++) {
            nonce[0] = (byte) i;
            nonce[1] = (byte) (i >> 8);
            GCMParameterSpec parameters = new GCMParameterSpec(8 * SealFormat.TAG_BYTES, nonce);
            cipher.init(Cipher.ENCRYPT_MODE, key, parameters);
            int half = cipher.update(message, 0, MESSAGE_BYTES / 2, sealed, 0);
            cipher.doFinal(message, half, MESSAGE_BYTES - half, sealed, half);
            cipher.init(Cipher.DECRYPT_MODE, key, parameters);
            cipher.doFinal(sealed, 0, sealed.length, message, 0);
        }
        return cipher;
    }
}
