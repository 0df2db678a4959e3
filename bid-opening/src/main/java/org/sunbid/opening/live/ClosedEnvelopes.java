package org.sunbid.opening.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sunbid.opening.hall.Hall;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.CloseSubmission;
import org.sunbid.trading.bid.ReadPriceSession;

/** The envelopes of a lot that are opened in no hall, as its halls show them. */
@ApplicationScoped
public class ClosedEnvelopes {

    private final CloseSubmission submission;
    private final ReadPriceSession prices;

    ClosedEnvelopes(CloseSubmission submission, ReadPriceSession prices) {
        this.submission = submission;
        this.prices = prices;
    }

    /**
     * One of them.
     *
     * @param bidder its name
     * @param envelope what came
     * @param clause the ground on which it is not opened
     */
    public record Line(String bidder, Envelope envelope, String clause) {}

    /**
     * In the hall at the deadline those that came without the other of their bidder (O20 27); in that of the prices those
     * whose technical part the panel rejected. None where no bidder was listed: who bid in vain for a lot that is not opened
     * stays unknown (O20 21).
     */
    List<Line> closed(Hall hall) {
        if (hall.bids().isEmpty()) {
            return List.of();
        }
        return switch (hall.subject().envelope()) {
            case WHOLE, APPLICATION -> List.of();
            case TECHNICAL ->
                submission.halves(hall.lotCode()).orThrow().stream()
                        .map(half -> new Line(half.bidder().name(), half.envelope(), "O20 27"))
                        .toList();
            case PRICE ->
                prices.leftClosed(hall.lotCode()).stream()
                        .map(left -> new Line(left.bidder().name(), Envelope.PRICE, left.clause()))
                        .toList();
        };
    }
}
