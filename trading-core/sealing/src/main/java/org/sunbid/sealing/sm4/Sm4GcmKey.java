package org.sunbid.sealing.sm4;

/** A key of SM4-GCM, prepared once for any number of {@linkplain #cipher ciphers} on any threads. */
public final class Sm4GcmKey {

    final Sm4Key key;
    final Sm4KeyPlanes planes;
    final Ghash ghash;

    /** From 16 bytes, which may be wiped afterwards. */
    public Sm4GcmKey(byte[] bytes) {
        key = new Sm4Key(bytes);
        planes = new Sm4KeyPlanes(key);
        ghash = new Ghash(key.encrypt(new byte[Sm4Key.BLOCK_BYTES]));
    }

    /** A cipher under this key, for one thread at a time. */
    public Sm4Gcm cipher() {
        return new Sm4Gcm(this);
    }
}
