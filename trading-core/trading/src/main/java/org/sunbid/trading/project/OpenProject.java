package org.sunbid.trading.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.code.InvestmentCode;
import org.sunbid.network.code.ProjectCode;
import org.sunbid.network.code.RegionCode;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.registration.MayAct;
import org.sunbid.trading.registration.ReadOrganisations;
import org.sunbid.trading.registration.ReadOrganisations.OrganisationSheet;

/** A tenderee, or the agency it gave the work to, opens a project; it gets its standard code. */
@ApplicationScoped
public class OpenProject {

    private static final int MOST_PER_DAY = 9999;

    private final Projects projects;
    private final CodeSequence sequence;
    private final ReadOrganisations organisations;
    private final MayAct mayAct;
    private final DatabaseClock clock;
    private final Audit audit;

    OpenProject(
            Projects projects,
            CodeSequence sequence,
            ReadOrganisations organisations,
            MayAct mayAct,
            DatabaseClock clock,
            Audit audit) {
        this.projects = projects;
        this.sequence = sequence;
        this.organisations = organisations;
        this.mayAct = mayAct;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What is opened.
     *
     * @param name of the project
     * @param category trade category
     * @param region GB/T 2260
     * @param investmentCode 投资项目统一代码; construction has one
     * @param tendereeUscc for whom; empty when the tenderee itself opens it
     */
    public record Command(
            String name,
            TradeCategory category,
            String region,
            Optional<String> investmentCode,
            Optional<String> tendereeUscc) {}

    /** Opens it. */
    @Transactional
    public Outcome<Project> open(Command command, Actor actor) {
        String own = actor.uscc().orElse("");
        String tenderee = command.tendereeUscc().filter(uscc -> !uscc.isBlank()).orElse(own);
        boolean byAgency = !tenderee.equals(own) || !actor.is(Role.TENDEREE);
        Outcome<RegionCode> region = RegionCode.parse(command.region());
        List<Decision> decisions = new ArrayList<>(List.of(decision(region), investmentCode(command)));
        decisions.add(mayAct.as(Role.TENDEREE, tenderee));
        if (byAgency) {
            decisions.add(mayAct.as(Role.AGENCY, own));
            decisions.add(Decision.require(!tenderee.equals(own), ProjectRefusal.TENDEREE_MISSING));
        }
        Decision decision = Decision.all(decisions);
        if (!decision.reasons().isEmpty()) {
            return new Outcome.Refused<>(decision.reasons());
        }
        return keep(command, region.orThrow(), principals(tenderee, byAgency ? Optional.of(own) : Optional.empty()));
    }

    private Outcome<Project> keep(Command command, RegionCode region, Project.Principals principals) {
        Instant now = clock.now();
        LocalDate today = LocalDate.ofInstant(now, StatutoryCalendar.ZONE);
        String prefix = command.category().letter() + region.value() + today;
        int number = sequence.next(prefix);
        if (number > MOST_PER_DAY) {
            return Outcome.refused(ProjectRefusal.CODES_USED_UP, prefix);
        }
        ProjectCode code = ProjectCode.of(command.category(), region, today, number);
        Project project = new Project(code, command, principals, now);
        projects.persist(project);
        audit.record("project-opened", code.value(), Map.of("tenderee", principals.tendereeUscc()));
        return Outcome.done(project);
    }

    private Project.Principals principals(String tenderee, Optional<String> agency) {
        return new Project.Principals(tenderee, name(tenderee), agency, agency.map(this::name));
    }

    private String name(String uscc) {
        return organisations.find(uscc).map(OrganisationSheet::name).orElseThrow();
    }

    private static Decision investmentCode(Command command) {
        Optional<String> code = command.investmentCode().filter(text -> !text.isBlank());
        if (code.isPresent()) {
            return decision(InvestmentCode.parse(code.get()));
        }
        return Decision.require(
                command.category() != TradeCategory.CONSTRUCTION, ProjectRefusal.INVESTMENT_CODE_MISSING);
    }

    private static Decision decision(Outcome<?> outcome) {
        return outcome.reasons().isEmpty() ? Decision.accepted() : new Decision.Refused(outcome.reasons());
    }
}
