package org.sunbid.supervision.draw;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.sunbid.network.message.DrawPurpose;

/**
 * A draw as a page and JSON show it: who is bound, who has revealed, what was drawn from, whether a replay holds. No share.
 *
 * @param draw its id
 * @param lot code of the lot
 * @param purpose what it decides
 * @param state how far it has come; {@code DRAWN} means that a replay here came out the same
 * @param parties the three, in the order in which they commit
 * @param lists what is drawn from
 * @param transcripts how many can be downloaded
 * @param voidedBy the party that was silent; empty unless void
 * @param since since when it stands there
 */
public record DrawLine(
        String draw,
        String lot,
        DrawPurpose purpose,
        SupervisedDrawState state,
        List<Party> parties,
        List<DrawnFrom> lists,
        int transcripts,
        String voidedBy,
        Instant since) {

    /**
     * A party of the draw.
     *
     * @param name {@code platform}, {@code supervision} or the 统一社会信用代码 of the host; empty while it is not known
     * @param committed it is bound
     * @param revealed its share is known here
     */
    public record Party(String name, boolean committed, boolean revealed) {}

    /**
     * A list.
     *
     * @param number from 1; that of its transcript
     * @param subject what is drawn
     * @param requestHash freezes it
     * @param candidates how many stand on it
     * @param picks how many are drawn
     */
    public record DrawnFrom(int number, String subject, String requestHash, int candidates, int picks) {}

    /** The line for this draw. */
    public static DrawLine of(SupervisedDraw draw) {
        boolean held = !draw.transcripts().isEmpty();
        boolean closed = !draw.host().isEmpty();
        boolean revealed = closed && draw.state() != SupervisedDrawState.REFUSED;
        return new DrawLine(
                draw.draw(),
                draw.lot(),
                draw.purpose(),
                draw.state(),
                List.of(
                        new Party(SupervisedDraw.PLATFORM, true, held),
                        new Party(SupervisedDraw.SUPERVISION, true, revealed),
                        new Party(draw.host(), closed, held)),
                IntStream.range(0, draw.lists().size())
                        .mapToObj(number -> drawnFrom(number + 1, draw.lists().get(number)))
                        .toList(),
                draw.transcripts().size(),
                draw.voidedBy(),
                draw.since());
    }

    private static DrawnFrom drawnFrom(int number, SupervisedList list) {
        return new DrawnFrom(number, list.subject(), list.requestHash(), list.candidates(), list.picks());
    }
}
