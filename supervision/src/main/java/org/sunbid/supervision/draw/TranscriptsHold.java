package org.sunbid.supervision.draw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.draw.Contribution;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;

/**
 * Replays the transcripts of a draw: each is of the list announced, comes out the same again, and rests on the shares of
 * exactly those parties that were bound, this platform's own among them.
 */
final class TranscriptsHold {

    private TranscriptsHold() {}

    /** What does not hold. */
    enum Fault {
        /** Something missing, unreadable, of another list, or that does not replay. */
        DOES_NOT_REPLAY,
        /** This platform's share is not in it, or other shares than those that were bound are. */
        SHARE_LEFT_OUT
    }

    /**
     * What is wrong; empty when everything holds.
     *
     * @param lists as they were closed
     * @param host the third party
     * @param own this platform's share
     * @param transcripts as they came, one a list
     */
    static Optional<Fault> check(List<SupervisedList> lists, String host, Nonce own, List<String> transcripts) {
        if (transcripts.size() != lists.size()) {
            return Optional.of(Fault.DOES_NOT_REPLAY);
        }
        for (int number = 0; number < lists.size(); number++) {
            Optional<Fault> fault = check(lists.get(number), host, own, transcripts.get(number));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** The same of one list. */
    static Optional<Fault> check(SupervisedList list, String host, Nonce own, String text) {
        try {
            DrawTranscript transcript = Draw.replay(DrawTranscript.read(text.getBytes(StandardCharsets.UTF_8)))
                    .transcript();
            if (!transcript.requestHash().equals(list.requestHash())) {
                return Optional.of(Fault.DOES_NOT_REPLAY);
            }
            Map<String, String> commitments = transcript.contributions().stream()
                    .collect(Collectors.toMap(Contribution::party, Contribution::commitment));
            boolean shares = commitments.equals(list.commitments(host))
                    && transcript.contributions().stream()
                            .map(Contribution::nonce)
                            .anyMatch(own::equals);
            return shares ? Optional.empty() : Optional.of(Fault.SHARE_LEFT_OUT);
        } catch (SealingException e) {
            return Optional.of(Fault.DOES_NOT_REPLAY);
        }
    }
}
