package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.tender.rule.DraftRules;

/** A draft is written anew before it is published; a signature over the old text falls away. */
@ApplicationScoped
public class ReviseTender {

    private final Tenders tenders;
    private final DatabaseClock clock;
    private final StatutoryCalendar calendar;
    private final Audit audit;

    ReviseTender(Tenders tenders, DatabaseClock clock, StatutoryCalendar calendar, Audit audit) {
        this.tenders = tenders;
        this.clock = clock;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Replaces what is written. */
    @Transactional
    public Outcome<TenderSheet> revise(String code, TenderDraft draft, Actor actor) {
        Optional<Tender> found = tenders.lockedRunBy(actor.uscc().orElse(""), code);
        if (found.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, code);
        }
        Tender tender = found.get();
        if (tender.isPublished()) {
            return Outcome.refused(TenderRefusal.ALREADY_PUBLISHED, code);
        }
        return DraftRules.check(draft, clock.now(), calendar).then(() -> {
            tender.rewrite(draft);
            audit.record("tender-revised", code, Map.of());
            return TenderSheet.of(tender);
        });
    }
}
