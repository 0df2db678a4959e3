package org.sunbid.sealing.draw;

import java.util.HexFormat;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.suite.Suite;

/** Hashes of draw records: SHA-256 over the canonical JSON of an object, in lower-case hexadecimal. */
final class DrawHashes {

    private DrawHashes() {}

    static String of(Object json) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(CanonicalJson.write(json)));
    }
}
