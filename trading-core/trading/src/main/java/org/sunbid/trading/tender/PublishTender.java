package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.registration.MayAct;
import org.sunbid.trading.tender.rule.DraftRules;

/**
 * 发布招标公告: a signed draft becomes public, here and on the network. Everything is checked once more against the moment
 * of publication, because a draft that lay for long may no longer keep the spans of the law.
 */
@ApplicationScoped
public class PublishTender {

    private final Tenders tenders;
    private final MayAct mayAct;
    private final TenderNotice notice;
    private final Outbox outbox;
    private final DatabaseClock clock;
    private final StatutoryCalendar calendar;
    private final Audit audit;
    private final Instance<TenderPart> parts;

    PublishTender(
            Tenders tenders,
            MayAct mayAct,
            TenderNotice notice,
            Outbox outbox,
            DatabaseClock clock,
            StatutoryCalendar calendar,
            Audit audit,
            @Any Instance<TenderPart> parts) {
        this.tenders = tenders;
        this.mayAct = mayAct;
        this.notice = notice;
        this.outbox = outbox;
        this.clock = clock;
        this.calendar = calendar;
        this.audit = audit;
        this.parts = parts;
    }

    /** Publishes it. */
    @Transactional
    public Outcome<TenderSheet> publish(String code, Actor actor) {
        String uscc = actor.uscc().orElse("");
        Optional<Tender> found = tenders.lockedRunBy(uscc, code);
        if (found.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, code);
        }
        Tender tender = found.get();
        if (tender.isPublished()) {
            return Outcome.refused(TenderRefusal.ALREADY_PUBLISHED, code);
        }
        Instant now = clock.now();
        List<Decision> decisions = new ArrayList<>();
        decisions.add(mayAct.as(tender.tenderee().uscc().equals(uscc) ? Role.TENDEREE : Role.AGENCY, uscc));
        decisions.add(Decision.require(tender.signedAt().isPresent(), TenderRefusal.NOT_SIGNED, code));
        decisions.add(DraftRules.check(TenderSheet.of(tender).draft(), now, calendar));
        parts.forEach(part -> decisions.add(part.check(TenderSheet.of(tender))));
        return Decision.all(decisions).then(() -> {
            tender.publish(now);
            TenderSheet sheet = TenderSheet.of(tender);
            audit.record(
                    "tender-published",
                    code,
                    Map.of("documents", String.valueOf(sheet.documents().size())));
            outbox.publish(notice.of(sheet));
            return sheet;
        });
    }
}
