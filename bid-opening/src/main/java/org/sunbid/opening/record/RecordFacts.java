package org.sunbid.opening.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.opening.attribution.Attribution;
import org.sunbid.opening.attribution.Attributions;
import org.sunbid.opening.attribution.Evidence;
import org.sunbid.opening.floor.SpotObjection;
import org.sunbid.opening.floor.SpotObjections;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.WindowExtension;
import org.sunbid.opening.hall.WindowExtensions;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.CloseSubmission;
import org.sunbid.trading.bid.ReadPriceSession;
import org.sunbid.trading.bid.ReceivedBid;
import org.sunbid.trading.coefficient.DrawnCoefficient;
import org.sunbid.trading.coefficient.ReadCoefficients;

/** What stands in a record beside the hall itself, read in one transaction. */
@ApplicationScoped
class RecordFacts {

    private final SpotObjections objections;
    private final WindowExtensions extensions;
    private final Attributions attributions;
    private final ReadCoefficients coefficients;
    private final ReadPriceSession prices;
    private final CloseSubmission submission;

    RecordFacts(
            SpotObjections objections,
            WindowExtensions extensions,
            Attributions attributions,
            ReadCoefficients coefficients,
            ReadPriceSession prices,
            CloseSubmission submission) {
        this.objections = objections;
        this.extensions = extensions;
        this.attributions = attributions;
        this.coefficients = coefficients;
        this.prices = prices;
        this.submission = submission;
    }

    /**
     * As it stood.
     *
     * @param objections with their answers
     * @param extensions of the window
     * @param unopened why bids stayed closed, by bid
     * @param coefficients that were drawn
     * @param leftClosed price envelopes that stay closed on the panel's word
     * @param halves envelopes that came without the other
     */
    record Kept(
            List<SpotObjection> objections,
            List<WindowExtension> extensions,
            Map<UUID, Unopened> unopened,
            List<DrawnCoefficient> coefficients,
            List<ReadPriceSession.LeftClosed> leftClosed,
            List<ReceivedBid> halves) {}

    /** An attribution with the evidence it was made on. */
    record Unopened(Attribution attribution, Evidence evidence) {}

    Kept of(Hall hall) {
        return new Kept(
                objections.of(hall.id()),
                extensions.of(hall.id()),
                attributions.ofHall(hall.id()).stream()
                        .collect(Collectors.toMap(
                                Attribution::bidId, each -> new Unopened(each, attributions.evidence(each)))),
                hall.opensPrices() ? coefficients.drawn(hall.lotCode()) : List.of(),
                hall.subject().envelope() == Envelope.PRICE ? prices.leftClosed(hall.lotCode()) : List.of(),
                hall.subject().envelope() == Envelope.TECHNICAL
                        ? submission.halves(hall.lotCode()).orThrow()
                        : List.of());
    }
}
