package org.sunbid.sealing.seal;

import java.util.HexFormat;
import java.util.Objects;
import org.bouncycastle.util.Arrays;
import org.sunbid.sealing.suite.Suite;

/**
 * What identifies a sealed bid to the byte: hash of the header ‖ root of the segment tree (§7.3).
 *
 * @param suite whose digest both parts are
 * @param hex 128 lower-case hexadecimal digits
 */
public record SealDigest(Suite suite, String hex) {

    public SealDigest {
        Objects.requireNonNull(suite);
        if (!hex.matches("[0-9a-f]{128}")) {
            throw new IllegalArgumentException("a seal digest has 128 hexadecimal digits");
        }
    }

    /** The digest of a seal. */
    public static SealDigest of(SealHeader header, SegmentTree tree) {
        return new SealDigest(header.suite(), HexFormat.of().formatHex(Arrays.concatenate(header.hash(), tree.root())));
    }

    /** The bytes the bidder signs: a label and the two hashes. */
    public byte[] toBeSigned() {
        return Arrays.concatenate(SealFormat.DIGEST_LABEL, HexFormat.of().parseHex(hex));
    }
}
