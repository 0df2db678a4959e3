package org.sunbid.trading.coefficient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.trading.draw.ListToDraw;
import org.sunbid.trading.draw.OpenDraw;
import org.sunbid.trading.tender.Coefficient;
import org.sunbid.trading.tender.LotSheet;

/**
 * Opens the joint draw of all coefficients that a lot leaves to it: one list a coefficient, of which one value is drawn.
 * Its subject names the lot, this draw and the coefficient, so that its transcript is worthless for anything else. Part of a
 * step of the opening hall, in its transaction; the hall is locked, so nobody else opens one meanwhile.
 */
@ApplicationScoped
public class OpenCoefficientDraw {

    private final CoefficientDraws draws;
    private final OpenDraw openDraw;
    private final DatabaseClock clock;

    OpenCoefficientDraw(CoefficientDraws draws, OpenDraw openDraw, DatabaseClock clock) {
        this.draws = draws;
        this.openDraw = openDraw;
        this.clock = clock;
    }

    /** Opens it, unless one is open or held or there is nothing to draw; the result is the joint draw's id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<UUID> open(LotSheet lot) {
        Map<Coefficient, List<String>> left = Coefficient.leftToDraw(lot.parameters());
        boolean voidOrNone = draws.newest(lot.lotCode())
                .map(CoefficientDraw::state)
                .filter(state -> state != CoefficientDrawState.VOID)
                .isEmpty();
        return Decision.all(List.of(
                        Decision.require(!left.isEmpty(), CoefficientRefusal.NOTHING_TO_DRAW),
                        Decision.require(voidOrNone, CoefficientRefusal.ALREADY_OPEN)))
                .then(() -> announce(lot, left))
                .flatMap(opened -> opened);
    }

    private Outcome<UUID> announce(LotSheet lot, Map<Coefficient, List<String>> left) {
        UUID id = UUID.randomUUID();
        List<DrawRequest> requests = new ArrayList<>();
        List<CandidateList> lists = new ArrayList<>();
        left.forEach((coefficient, candidates) -> {
            String subject = "coefficient:" + lot.lotCode() + ":" + id + ":" + coefficient.parameter();
            requests.add(DrawRequest.of(subject, candidates, 1));
            lists.add(CandidateList.of(coefficient, candidates));
        });
        return openDraw.open(lot, DrawPurpose.COEFFICIENT, ListToDraw.here(requests))
                .map(opened -> {
                    draws.persistAndFlush(new CoefficientDraw(id, lot.lotCode(), opened.id(), lists, clock.now()));
                    return opened.id();
                });
    }
}
