package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sunbid.network.envelope.Envelope;

/** Finds the panel and the quota that a lender speaks of; only the lender of that very list may speak of it. */
@ApplicationScoped
class LentList {

    private final PanelDraws draws;

    LentList(PanelDraws draws) {
        this.draws = draws;
    }

    /** The draw, held, and the number of the quota. */
    record Found(PanelDraw draw, int number) {

        FrozenQuota quota() {
            return draw.quotas().get(number);
        }
    }

    Optional<Found> find(String subject, String lot, Envelope envelope) {
        return Subjects.read(subject)
                .filter(list -> list.lot().equals(lot))
                .flatMap(list -> draws.held(list.draw()).map(draw -> new Found(draw, list.quota())))
                .filter(found -> found.draw().lotCode().equals(lot)
                        && found.number() < found.draw().quotas().size()
                        && found.quota().lender().equals(envelope.issuer()));
    }
}
