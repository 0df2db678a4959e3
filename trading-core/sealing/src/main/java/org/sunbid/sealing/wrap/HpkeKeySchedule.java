package org.sunbid.sealing.wrap;

import java.nio.ByteBuffer;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.bouncycastle.util.Arrays.concatenate;

/**
 * From the shared point to key and nonce of the first message: RFC 9180, 4.1 (ExtractAndExpand) and 5.1 (KeySchedule, base
 * mode) for DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. Written out because libraries begin at the private key.
 */
final class HpkeKeySchedule {

    private static final byte[] VERSION = "HPKE-v1".getBytes(US_ASCII);
    private static final byte[] KEM = concatenate("KEM".getBytes(US_ASCII), new byte[] {0, 0x10});
    private static final int AES_256_GCM = 2;
    private static final byte[] NONE = new byte[0];
    private static final byte[] MODE_BASE = {0};
    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;

    private final byte[] key;
    private final byte[] nonce;

    private HpkeKeySchedule(byte[] key, byte[] nonce) {
        this.key = key;
        this.nonce = nonce;
    }

    /**
     * Derives both.
     *
     * @param dh x coordinate of the shared point
     * @param encapsulated the encapsulated key, an encoded point
     * @param recipient the recipient's public key, an encoded point
     */
    static HpkeKeySchedule of(byte[] dh, byte[] encapsulated, byte[] recipient, byte[] info) {
        return of(AES_256_GCM, KEY_BYTES, dh, encapsulated, recipient, info);
    }

    /** For another AEAD of RFC 9180, 7.3: its examples have this KEM and KDF with AES-128-GCM only. */
    static HpkeKeySchedule of(int aead, int keyBytes, byte[] dh, byte[] encapsulated, byte[] recipient, byte[] info) {
        byte[] suite = concatenate("HPKE".getBytes(US_ASCII), new byte[] {0, 0x10, 0, 1, 0, (byte) aead});
        byte[] shared = expand(
                KEM,
                extract(KEM, NONE, "eae_prk", dh),
                "shared_secret",
                concatenate(encapsulated, recipient),
                SECRET_BYTES);
        byte[] context = concatenate(
                MODE_BASE, extract(suite, NONE, "psk_id_hash", NONE), extract(suite, NONE, "info_hash", info));
        byte[] secret = extract(suite, shared, "secret", NONE);
        return new HpkeKeySchedule(
                expand(suite, secret, "key", context, keyBytes),
                expand(suite, secret, "base_nonce", context, NONCE_BYTES));
    }

    byte[] key() {
        return key;
    }

    byte[] nonce() {
        return nonce;
    }

    private static byte[] extract(byte[] algorithms, byte[] salt, String label, byte[] input) {
        byte[] key = salt.length == 0 ? new byte[Suite.DIGEST_BYTES] : salt;
        return Suite.ISO_1.hmac(key, VERSION, algorithms, label.getBytes(US_ASCII), input);
    }

    /** One block of HKDF-Expand, which is all that is needed up to 32 bytes. */
    private static byte[] expand(byte[] algorithms, byte[] key, String label, byte[] info, int length) {
        byte[] size = ByteBuffer.allocate(Short.BYTES).putShort((short) length).array();
        byte[] block = Suite.ISO_1.hmac(key, size, VERSION, algorithms, label.getBytes(US_ASCII), info, new byte[] {1});
        return java.util.Arrays.copyOf(block, length);
    }
}
