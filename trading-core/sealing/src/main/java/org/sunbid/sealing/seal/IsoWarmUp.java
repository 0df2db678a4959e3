package org.sunbid.sealing.seal;

import java.security.MessageDigest;
import javax.crypto.AEADBadTagException;
import org.sunbid.sealing.suite.Suite;

/**
 * Lets the JVM compile AES-GCM and SHA-256 before a long payload comes.
 *
 * <p>The JDK uses the processor's instructions for them only when their callers are compiled, and those are compiled after
 * some thousands of calls, not bytes. The calls cost about 200 ms, once in a process; without them the first fifty segments
 * or so take as long as a thousand others.
 */
final class IsoWarmUp {

    private static final int CALLS = 10_000;
    private static final int MESSAGE_BYTES = 256;

    static {
        run();
    }

    private IsoWarmUp() {}

    /** Returns when the calls were made, by whichever thread came first. */
    static void once() {
        // the class initializer did it
    }

    private static void run() {
        AesGcm sealing = new AesGcm(new byte[32], MESSAGE_BYTES / 2);
        AesGcm opening = new AesGcm(new byte[32], MESSAGE_BYTES / 2); // the JDK's GCM takes no nonce twice in a row
        MessageDigest digest = Suite.ISO_1.newDigest();
        byte[] message = new byte[MESSAGE_BYTES];
        byte[] sealed = new byte[MESSAGE_BYTES + SealFormat.TAG_BYTES];
        byte[] nonce = new byte[12];
        try {
            for (int i = 0; i < CALLS; i++) {
                nonce[0] = (byte) i;
                nonce[1] = (byte) (i >> 8);
                sealing.seal(nonce, message, MESSAGE_BYTES, sealed);
                opening.open(nonce, sealed, sealed.length, message);
                digest.update(sealed);
            }
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("AES-GCM does not open what it sealed", e);
        }
    }
}
