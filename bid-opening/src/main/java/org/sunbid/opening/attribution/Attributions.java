package org.sunbid.opening.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why bids were not opened; one attribution a bid, with the evidence it was made on. */
@ApplicationScoped
public class Attributions implements PanacheRepositoryBase<Attribution, UUID> {

    private final ObjectMapper json;

    Attributions(ObjectMapper json) {
        this.json = json;
    }

    /** Applies the rules to this evidence and keeps both; an earlier attribution of the bid is replaced. */
    public Attribution decide(UUID hallId, UUID bidId, Evidence evidence, Instant now) {
        Attribution attribution = of(bidId).orElseGet(() -> new Attribution(hallId, bidId));
        attribution.decide(AttributionRules.decide(evidence), write(evidence), now);
        persist(attribution);
        return attribution;
    }

    /** Of this bid. */
    public Optional<Attribution> of(UUID bidId) {
        return findByIdOptional(bidId);
    }

    /** Of all bids of the hall that were not opened. */
    public List<Attribution> ofHall(UUID hallId) {
        return list("hallId", hallId);
    }

    /** Those of the hall for which a ruling, or a supervisor's sight of it, is missing. */
    public long unsettled(UUID hallId) {
        return ofHall(hallId).stream().filter(each -> !each.isSettled()).count();
    }

    /** The evidence as it was. */
    public Evidence evidence(Attribution attribution) {
        try {
            return json.readValue(attribution.evidence(), Evidence.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evidence of bid " + attribution.bidId(), e);
        }
    }

    private String write(Evidence evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
