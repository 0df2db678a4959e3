package org.sunbid.sealing.log;

import java.util.Base64;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

/**
 * A node of the Merkle tree of RFC 6962 §2.1: SHA-256 with 0x00 before a leaf and 0x01 before a pair.
 *
 * @param base64 the 32 bytes in standard Base64
 */
public record TreeHash(String base64) {

    /** Length of a hash. */
    public static final int BYTES = 32;

    /** The root of the tree without leaves. */
    public static final TreeHash EMPTY = of(Suite.ISO_1.hash());

    private static final byte[] LEAF = {0};
    private static final byte[] PAIR = {1};

    /** @throws SealingException {@code log.format} unless it is the Base64 of 32 bytes in its one spelling */
    public TreeHash {
        byte[] bytes = decode(base64);
        if (bytes.length != BYTES || !Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new SealingException("log.format", "not a hash");
        }
    }

    /** These 32 bytes. */
    public static TreeHash of(byte[] bytes) {
        return new TreeHash(Base64.getEncoder().encodeToString(bytes));
    }

    /** The hash of a leaf. */
    public static TreeHash leaf(byte[] entry) {
        return of(Suite.ISO_1.hash(LEAF, entry));
    }

    /** The hash of two subtrees. */
    public static TreeHash pair(TreeHash left, TreeHash right) {
        return of(Suite.ISO_1.hash(PAIR, left.bytes(), right.bytes()));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return decode(base64);
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new SealingException("log.format", "not a hash", notBase64);
        }
    }
}
