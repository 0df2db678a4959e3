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
import org.sunbid.trading.coefficient.DrawnCoefficient;
import org.sunbid.trading.coefficient.ReadCoefficients;

/** What stands in a record beside the hall itself, read in one transaction. */
@ApplicationScoped
class RecordFacts {

    private final SpotObjections objections;
    private final WindowExtensions extensions;
    private final Attributions attributions;
    private final ReadCoefficients coefficients;

    RecordFacts(
            SpotObjections objections,
            WindowExtensions extensions,
            Attributions attributions,
            ReadCoefficients coefficients) {
        this.objections = objections;
        this.extensions = extensions;
        this.attributions = attributions;
        this.coefficients = coefficients;
    }

    /**
     * As it stood.
     *
     * @param objections with their answers
     * @param extensions of the window
     * @param unopened why bids stayed closed, by bid
     * @param coefficients that were drawn
     */
    record Kept(
            List<SpotObjection> objections,
            List<WindowExtension> extensions,
            Map<UUID, Unopened> unopened,
            List<DrawnCoefficient> coefficients) {}

    /** An attribution with the evidence it was made on. */
    record Unopened(Attribution attribution, Evidence evidence) {}

    Kept of(Hall hall) {
        return new Kept(
                objections.of(hall.id()),
                extensions.of(hall.id()),
                attributions.ofHall(hall.id()).stream()
                        .collect(Collectors.toMap(
                                Attribution::bidId, each -> new Unopened(each, attributions.evidence(each)))),
                coefficients.drawn(hall.lotCode()));
    }
}
