package org.sunbid.trading.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.trading.tender.ClarifyTender;
import org.sunbid.trading.tender.TenderDocument;
import org.sunbid.trading.tender.TenderNotice;
import org.sunbid.trading.tender.TenderRefusal;
import org.sunbid.trading.tender.TenderSheet;
import org.sunbid.trading.tender.rule.Dates;
import org.sunbid.trading.tender.rule.RuleSet;
import org.sunbid.trading.tender.rule.Span;
import org.sunbid.trading.tender.rule.TimeRule;

/**
 * A signed clarification becomes public with its annexes: the document has another version, the deadline moves if need be
 * (REG 21). It names exactly files that were uploaded for this tender; what was signed is published with the signature.
 */
@ApplicationScoped
public class PublishClarification {

    private final ClarifyTender tenders;
    private final Clarifications clarifications;
    private final Annexes annexes;
    private final SignedNotice signedNotice;
    private final TrustedAuthorities authorities;
    private final TenderNotice links;
    private final Outbox outbox;
    private final DatabaseClock clock;
    private final StatutoryCalendar calendar;
    private final Audit audit;

    PublishClarification(
            ClarifyTender tenders,
            Clarifications clarifications,
            Annexes annexes,
            SignedNotice signedNotice,
            TrustedAuthorities authorities,
            TenderNotice links,
            Outbox outbox,
            DatabaseClock clock,
            StatutoryCalendar calendar,
            Audit audit) {
        this.tenders = tenders;
        this.clarifications = clarifications;
        this.annexes = annexes;
        this.signedNotice = signedNotice;
        this.authorities = authorities;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
        this.calendar = calendar;
        this.audit = audit;
    }

    static Span lead(TenderSheet tender, Instant now) {
        return RuleSet.of(tender.category(), tender.method(), LocalDate.ofInstant(now, StatutoryCalendar.ZONE))
                .span(TimeRule.CLARIFICATION_LEAD);
    }

    /** Publishes what was signed, when it still keeps to the rules now. */
    @Transactional
    public Outcome<Clarification> publish(String tenderCode, byte[] content, byte[] signature, Actor actor) {
        Optional<TenderSheet> tender = tenders.holdRunBy(tenderCode, actor);
        if (tender.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, tenderCode);
        }
        Outcome<Notice> read = Notice.read(content);
        if (!read.reasons().isEmpty()) {
            return new Outcome.Refused<>(read.reasons());
        }
        Notice notice = read.orThrow();
        Instant now = clock.now();
        VerifiedCertificate signer;
        try {
            signer = DetachedSignature.verify(content, signature, authorities.current(), now)
                    .signer();
        } catch (SealingException finding) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(finding)));
        }
        return check(tender.get(), notice, signer, now, actor)
                .then(() -> keep(tender.get(), notice, signedNotice.keep(notice, content, signature), now));
    }

    private Decision check(TenderSheet tender, Notice notice, VerifiedCertificate signer, Instant now, Actor actor) {
        String uscc = actor.uscc().orElse("");
        int due = clarifications.nextNumber(tender.code());
        Instant deadline = tender.timeTable().deadline();
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.require(signer.uscc().equals(uscc), TenderRefusal.SIGNER_DIFFERS, signer.uscc(), uscc));
        decisions.add(Decision.require(
                notice.tender().equals(tender.code()), ClarificationRefusal.MALFORMED, notice.tender()));
        decisions.add(
                Decision.require(notice.number() == due, ClarificationRefusal.NUMBER_TAKEN, notice.number(), due));
        decisions.add(
                Decision.require(now.isBefore(deadline), ClarificationRefusal.AFTER_DEADLINE, Dates.text(deadline)));
        decisions.add(DeadlineMoves.check(deadline, notice, now, new DeadlineMoves.Rule(lead(tender, now), calendar)));
        List<TenderDocument> uploaded = annexes.filesFor(tender.code());
        notice.files()
                .forEach(file -> decisions.add(
                        Decision.require(uploaded.contains(file), ClarificationRefusal.FILE_UNKNOWN, file.name())));
        return Decision.all(decisions);
    }

    private Clarification keep(TenderSheet tender, Notice notice, List<TenderDocument> added, Instant now) {
        int version = tenders.clarify(tender.code(), added, notice.newDeadline());
        Clarification clarification = new Clarification(notice, added, version, now);
        clarifications.persist(clarification);
        annexes.release(tender.code(), notice.files());
        audit.record("clarification-published", tender.code(), Map.of("number", String.valueOf(notice.number())));
        outbox.publish(new ClarificationPublished(
                tender.code(),
                notice.number(),
                notice.title(),
                notice.text(),
                notice.newDeadline().orElse(null),
                links.links(added),
                now));
        return clarification;
    }
}
