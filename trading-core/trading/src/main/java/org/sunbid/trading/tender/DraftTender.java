package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.network.code.ProjectCode;
import org.sunbid.network.code.TransactionCode;
import org.sunbid.network.code.Uscc;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.project.CodeSequence;
import org.sunbid.trading.project.Project;
import org.sunbid.trading.project.ProjectRefusal;
import org.sunbid.trading.project.ReadProjects;
import org.sunbid.trading.tender.rule.DraftRules;

/** The tenderee or the agency writes a tender of its project. It gets its codes at once; nobody else sees it yet. */
@ApplicationScoped
public class DraftTender {

    private static final int MOST_PER_PROJECT = 999;

    private final ReadProjects projects;
    private final Tenders tenders;
    private final CodeSequence sequence;
    private final DatabaseClock clock;
    private final StatutoryCalendar calendar;
    private final Audit audit;
    private final Uscc operator;

    DraftTender(
            ReadProjects projects,
            Tenders tenders,
            CodeSequence sequence,
            DatabaseClock clock,
            StatutoryCalendar calendar,
            Audit audit,
            @ConfigProperty(name = "sunbid.operator.uscc") String operatorUscc) {
        this.projects = projects;
        this.tenders = tenders;
        this.sequence = sequence;
        this.clock = clock;
        this.calendar = calendar;
        this.audit = audit;
        this.operator = Uscc.of(operatorUscc);
    }

    /** Keeps the draft when it could be published as it is. */
    @Transactional
    public Outcome<TenderSheet> draft(String projectCode, TenderDraft draft, Actor actor) {
        String uscc = actor.uscc().orElse("");
        Optional<Project> project = projects.runBy(uscc, projectCode);
        if (project.isEmpty()) {
            return Outcome.refused(ProjectRefusal.UNKNOWN_PROJECT, projectCode);
        }
        Instant now = clock.now();
        Decision decision = DraftRules.check(draft, now, calendar);
        if (!decision.reasons().isEmpty()) {
            return new Outcome.Refused<>(decision.reasons());
        }
        int number = sequence.next(projectCode);
        if (number > MOST_PER_PROJECT) {
            return Outcome.refused(ProjectRefusal.CODES_USED_UP, projectCode);
        }
        return Outcome.done(keep(project.get(), number, draft, now));
    }

    private TenderSheet keep(Project project, int number, TenderDraft draft, Instant now) {
        Project.Principals principals = project.principals();
        Tender tender = new Tender(
                codes(project, number, now),
                draft,
                new Parties(
                        principals.tendereeUscc(),
                        principals.tendereeName(),
                        principals.agencyUscc().orElse(null),
                        principals.agencyName().orElse(null)),
                now);
        tenders.persist(tender);
        audit.record(
                "tender-drafted",
                tender.code(),
                Map.of("lots", String.valueOf(draft.lots().size())));
        return TenderSheet.of(tender);
    }

    private TenderCodes codes(Project project, int number, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, StatutoryCalendar.ZONE);
        String kind = project.category().letter() + "01";
        int serial = sequence.next(String.join("-", List.of(kind, operator.value(), today.toString())));
        return new TenderCodes(
                project.code(),
                project.investmentCode(),
                new ProjectCode(project.code()).tender(number).value(),
                TransactionCode.of(kind, operator, today, serial).value(),
                project.region());
    }
}
