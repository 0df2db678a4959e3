package org.sunbid.sealing.sm4;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The round keys of SM4 (GB/T 32907-2016), and single blocks under them. Slow, as every look-up reads the whole table; for
 * the few blocks that are not part of a long text.
 */
final class Sm4Key {

    static final int KEY_BYTES = 16;
    static final int BLOCK_BYTES = 16;
    static final int ROUNDS = 32;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int[] FAMILY = {0xa3b1bac6, 0x56aa3350, 0x677d9197, 0xb27022dc};

    private final int[] roundKeys = new int[ROUNDS];

    Sm4Key(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key of SM4 has 16 bytes");
        }
        int[] k = new int[4];
        for (int i = 0; i < 4; i++) {
            k[i] = (int) INTS.get(key, Integer.BYTES * i) ^ FAMILY[i];
        }
        for (int round = 0; round < ROUNDS; round++) {
            int word =
                    Sm4Table.substitute(k[(round + 1) & 3] ^ k[(round + 2) & 3] ^ k[(round + 3) & 3] ^ constant(round));
            k[round & 3] ^= word ^ Integer.rotateLeft(word, 13) ^ Integer.rotateLeft(word, 23);
            roundKeys[round] = k[round & 3];
        }
    }

    int roundKey(int round) {
        return roundKeys[round];
    }

    /** Encrypts one block. */
    byte[] encrypt(byte[] block) {
        int[] x = new int[4];
        for (int i = 0; i < 4; i++) {
            x[i] = (int) INTS.get(block, Integer.BYTES * i);
        }
        for (int round = 0; round < ROUNDS; round++) {
            int word = Sm4Table.substitute(
                    x[(round + 1) & 3] ^ x[(round + 2) & 3] ^ x[(round + 3) & 3] ^ roundKeys[round]);
            x[round & 3] ^= word
                    ^ Integer.rotateLeft(word, 2)
                    ^ Integer.rotateLeft(word, 10)
                    ^ Integer.rotateLeft(word, 18)
                    ^ Integer.rotateLeft(word, 24);
        }
        byte[] output = new byte[BLOCK_BYTES];
        for (int i = 0; i < 4; i++) {
            INTS.set(output, Integer.BYTES * i, x[3 - i]);
        }
        return output;
    }

    /** CK of the standard's 7.3: byte j of word i is (4i + j) · 7 mod 256. */
    private static int constant(int round) {
        int word = 0;
        for (int j = 0; j < 4; j++) {
            word = word << 8 | ((4 * round + j) * 7 & 0xFF);
        }
        return word;
    }
}
