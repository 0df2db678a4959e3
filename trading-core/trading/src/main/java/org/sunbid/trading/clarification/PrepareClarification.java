package org.sunbid.trading.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.tender.ClarifyTender;
import org.sunbid.trading.tender.TenderDocument;
import org.sunbid.trading.tender.TenderRefusal;
import org.sunbid.trading.tender.TenderSheet;

/**
 * Writes a clarification down as the text that has to be signed: it gets its number, and where the law asks for it a later
 * deadline, with some time added for the signing. Nothing is kept.
 */
@ApplicationScoped
public class PrepareClarification {

    /** Part of a statutory day that is added to a moved deadline, because signing takes its time. */
    private static final int MARGIN_PARTS = 10;

    private final ClarifyTender tenders;
    private final Clarifications clarifications;
    private final Annexes annexes;
    private final DatabaseClock clock;
    private final StatutoryCalendar calendar;

    PrepareClarification(
            ClarifyTender tenders,
            Clarifications clarifications,
            Annexes annexes,
            DatabaseClock clock,
            StatutoryCalendar calendar) {
        this.tenders = tenders;
        this.clarifications = clarifications;
        this.annexes = annexes;
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * What is clarified.
     *
     * @param title what it is about
     * @param text what is clarified or corrected
     * @param affectsBids whether bids have to be written differently because of it
     * @param newDeadline the deadline wished for; empty to let the rule decide
     * @param files its annexes, uploaded before; empty for all that wait
     */
    public record Command(
            String title,
            String text,
            boolean affectsBids,
            Optional<Instant> newDeadline,
            Optional<List<TenderDocument>> files) {}

    /** The bytes to be signed. */
    @Transactional
    public Outcome<byte[]> prepare(String tenderCode, Command command, Actor actor) {
        Optional<TenderSheet> tender = tenders.runBy(tenderCode, actor);
        if (tender.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, tenderCode);
        }
        Instant now = clock.now();
        DeadlineMoves.Rule rule = new DeadlineMoves.Rule(PublishClarification.lead(tender.get(), now), calendar);
        Duration margin = calendar.dayLength().dividedBy(MARGIN_PARTS);
        Optional<Instant> deadline = command.newDeadline()
                .or(() -> DeadlineMoves.needed(
                        tender.get().timeTable().deadline(), command.affectsBids(), now.plus(margin), rule))
                .map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
        Notice notice = new Notice(
                tenderCode,
                clarifications.nextNumber(tenderCode),
                command.title(),
                command.text(),
                command.affectsBids(),
                deadline,
                command.files().orElseGet(() -> annexes.filesFor(tenderCode)));
        return Outcome.done(notice.bytes());
    }
}
