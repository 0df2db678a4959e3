package org.sunbid.trading.prequalification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Shows results: its own to each applicant, all of a lot to those who run it and to supervision, both from the report on.
 * No other way leads to them, for names and number of the applicants are secret (TBL 22).
 */
@ApplicationScoped
public class ReadResults {

    private final ReadLot lots;
    private final PrequalificationResults results;

    ReadResults(ReadLot lots, PrequalificationResults results) {
        this.lots = lots;
        this.results = results;
    }

    /** The actor's own. */
    @Transactional
    public Outcome<ResultLine> own(String lotCode, Actor actor) {
        return actor.uscc()
                .flatMap(uscc -> results.own(lotCode, uscc))
                .map(result -> Outcome.done(result.line()))
                .orElseGet(() -> Outcome.refused(PrequalificationRefusal.NO_RESULT, lotCode));
    }

    /** All of the lot, those who passed first. */
    @Transactional
    public Outcome<List<ResultLine>> ofLot(String lotCode, Actor actor) {
        Optional<LotSheet> lot = lots.find(lotCode).filter(found -> seesAll(found, actor));
        List<ResultLine> lines = results.ofLot(lotCode).stream()
                .map(PrequalificationResult::line)
                .toList();
        return lot.isEmpty() || lines.isEmpty()
                ? Outcome.refused(PrequalificationRefusal.NO_RESULT, lotCode)
                : Outcome.done(lines);
    }

    static boolean seesAll(LotSheet lot, Actor actor) {
        boolean runs = actor.uscc().filter(lot::isRunBy).isPresent();
        return actor.is(Role.SUPERVISOR) || (runs && (actor.is(Role.AGENCY) || actor.is(Role.TENDEREE)));
    }
}
