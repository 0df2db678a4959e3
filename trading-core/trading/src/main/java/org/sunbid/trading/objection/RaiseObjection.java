package org.sunbid.trading.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.message.ObjectionKind;
import org.sunbid.network.message.ObjectionRaised;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.tender.Party;
import org.sunbid.trading.tender.Standstill;
import org.sunbid.trading.tender.Tender;
import org.sunbid.trading.tender.TenderRefusal;
import org.sunbid.trading.tender.TenderStandstill;
import org.sunbid.trading.tender.Tenders;
import org.sunbid.trading.tender.rule.RuleSet;
import org.sunbid.trading.tender.rule.TimeRule;

/** An organisation objects in time; from then on everything stands still until the answer (REG 22, 54). */
@ApplicationScoped
public class RaiseObjection {

    private final Tenders tenders;
    private final Objections objections;
    private final ObjectionInTime inTime;
    private final TenderStandstill standstill;
    private final StatutoryCalendar calendar;
    private final DatabaseClock clock;
    private final Outbox outbox;
    private final Audit audit;

    RaiseObjection(
            Tenders tenders,
            Objections objections,
            ObjectionInTime inTime,
            TenderStandstill standstill,
            StatutoryCalendar calendar,
            DatabaseClock clock,
            Outbox outbox,
            Audit audit) {
        this.tenders = tenders;
        this.objections = objections;
        this.inTime = inTime;
        this.standstill = standstill;
        this.calendar = calendar;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Keeps the objection, stops the tender, tells supervision that there is one, not by whom. */
    @Transactional
    public Outcome<Objection> raise(String tenderCode, Statement statement, Actor actor) {
        Optional<Tender> tender = tenders.withCode(tenderCode).filter(Tender::isPublished);
        if (tender.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, tenderCode);
        }
        if (actor.uscc().isEmpty()) {
            return Outcome.refused(ObjectionRefusal.NO_ORGANISATION);
        }
        String text = statement.text().strip();
        Decision decision = Decision.require(
                !text.isEmpty() && text.length() <= Statement.MAX_TEXT, ObjectionRefusal.TEXT, Statement.MAX_TEXT);
        if (decision instanceof Decision.Accepted) {
            decision = inTime.check(tender.get(), statement, clock.now());
        }
        if (decision instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        return keep(tender.get(), statement, actor);
    }

    private Outcome<Objection> keep(Tender tender, Statement statement, Actor actor) {
        UUID id = UUID.randomUUID();
        Outcome<Instant> stopped = standstill.begin(tender.code(), Standstill.Cause.OBJECTION, id.toString());
        if (!(stopped instanceof Outcome.Done<Instant> done)) {
            return new Outcome.Refused<>(stopped.reasons());
        }
        Objection objection = new Objection(
                id,
                new Objection.Place(tender.code(), objections.nextNumber(tender.code())),
                statement,
                new Party(actor.uscc().orElseThrow(), actor.organisation().orElse("")),
                new Objection.Term(done.result(), answerDue(tender, done.result())));
        objections.persist(objection);
        audit.record("objection-raised", tender.code(), Map.of("number", String.valueOf(objection.number())));
        outbox.report(new ObjectionRaised(
                tender.code(),
                statement.lotCode().orElse(null),
                ObjectionKind.valueOf(statement.subject().name()),
                objection.number(),
                statement.text(),
                objection.raisedAt()));
        return Outcome.done(objection);
    }

    private Instant answerDue(Tender tender, Instant raisedAt) {
        return RuleSet.of(tender.category(), LocalDate.ofInstant(raisedAt, StatutoryCalendar.ZONE))
                .span(TimeRule.OBJECTION_ANSWER)
                .endOfTerm(raisedAt, calendar);
    }
}
