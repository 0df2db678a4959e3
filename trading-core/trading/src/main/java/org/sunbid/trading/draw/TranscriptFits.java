package org.sunbid.trading.draw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunbid.platform.rule.Decision;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.draw.Contribution;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;

/**
 * What another platform drew from its list counts when it replays, is of the very list that was frozen before anybody was
 * bound, with as many picks, and rests on exactly the shares of this draw.
 */
final class TranscriptFits {

    private TranscriptFits() {}

    static Decision check(FrozenList list, String host, List<Nonce> shares, String text) {
        return Decision.require(
                fits(list, host, shares, text),
                JointDrawRefusal.TRANSCRIPT_FORGED,
                list.elsewhere().holder());
    }

    private static boolean fits(FrozenList list, String host, List<Nonce> shares, String text) {
        try {
            DrawTranscript transcript = Draw.replay(DrawTranscript.read(text.getBytes(StandardCharsets.UTF_8)))
                    .transcript();
            Map<String, String> commitments = transcript.contributions().stream()
                    .collect(Collectors.toMap(Contribution::party, Contribution::commitment));
            return transcript.requestHash().equals(list.requestHash())
                    && transcript.request().subject().equals(list.subject())
                    && transcript.request().picks() == list.picks()
                    && transcript.request().candidates().size()
                            == list.elsewhere().listed()
                    && commitments.equals(list.commitments(host))
                    && byParty(transcript.contributions().stream()
                                    .map(Contribution::nonce)
                                    .toList())
                            .equals(byParty(shares));
        } catch (SealingException e) {
            return false;
        }
    }

    private static Map<String, String> byParty(List<Nonce> shares) {
        return new TreeMap<>(shares.stream().collect(Collectors.toMap(Nonce::party, Nonce::value)));
    }
}
