package org.sunbid.evaluation.arrival;

import java.util.Map;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.sealing.json.CanonicalJson;

/**
 * The pledge of O12 13 as a member of another city signs it: canonical JSON of type {@code sunbid-pledge-1}, bound to the lot, the
 * seat and this very admission, so that a signature proves possession of the certificate now.
 */
final class Pledge {

    private static final String WORDS =
            "本人承诺客观、公正地履行职责，遵守职业道德，对所提出的评审意见承担个人责任；" + "与招标人、投标人没有应当回避的关系；不私下接触投标人，不泄露评标情况。";

    private Pledge() {}

    static byte[] of(PanelMember member, Arrival arrival) {
        return CanonicalJson.write(Map.of(
                "type", "sunbid-pledge-1",
                "lot", member.lotCode(),
                "seat", member.lent().orElseThrow().drawnAs(),
                "name", member.name(),
                "workstation", arrival.workstation(),
                "voucher", arrival.nonce(),
                "text", WORDS));
    }
}
