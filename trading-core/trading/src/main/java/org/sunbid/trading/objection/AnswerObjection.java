package org.sunbid.trading.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.message.ObjectionAnswered;
import org.sunbid.network.message.ObjectionKind;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.Standstill;
import org.sunbid.trading.tender.Tender;
import org.sunbid.trading.tender.TenderStandstill;
import org.sunbid.trading.tender.Tenders;
import org.sunbid.trading.tender.rule.Dates;

/** Those who run the tender answer an objection; what stood still for it goes on (REG 22, 54). */
@ApplicationScoped
public class AnswerObjection {

    private final Tenders tenders;
    private final Objections objections;
    private final TenderStandstill standstill;
    private final DatabaseClock clock;
    private final Outbox outbox;
    private final Audit audit;

    AnswerObjection(
            Tenders tenders,
            Objections objections,
            TenderStandstill standstill,
            DatabaseClock clock,
            Outbox outbox,
            Audit audit) {
        this.tenders = tenders;
        this.objections = objections;
        this.standstill = standstill;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Answers it once; somebody who does not run the tender learns nothing of it. */
    @Transactional
    public Outcome<Objection> answer(String tenderCode, int number, String words, Actor actor) {
        Optional<Objection> found = tenders.withCode(tenderCode)
                .filter(tender -> actor.uscc().filter(tender::isRunBy).isPresent())
                .map(Tender::code)
                .flatMap(code -> objections.numbered(code, number));
        if (found.isEmpty()) {
            return Outcome.refused(ObjectionRefusal.UNKNOWN, tenderCode, number);
        }
        Objection objection = found.get();
        if (objection.answeredAt().isPresent()) {
            return Outcome.refused(
                    ObjectionRefusal.ANSWERED, Dates.text(objection.answeredAt().get()));
        }
        String text = words.strip();
        if (text.isEmpty() || text.length() > Statement.MAX_TEXT) {
            return Outcome.refused(ObjectionRefusal.TEXT, Statement.MAX_TEXT);
        }
        Instant now = clock.now();
        objection.answer(text, now);
        standstill
                .end(tenderCode, Standstill.Cause.OBJECTION, objection.reference())
                .orThrow();
        audit.record("objection-answered", tenderCode, Map.of("number", String.valueOf(number)));
        outbox.report(new ObjectionAnswered(
                tenderCode,
                objection.lotCode().orElse(null),
                ObjectionKind.valueOf(objection.subject().name()),
                number,
                text,
                now));
        return Outcome.done(objection);
    }
}
