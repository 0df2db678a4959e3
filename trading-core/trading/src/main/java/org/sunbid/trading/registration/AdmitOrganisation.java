package org.sunbid.trading.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunbid.network.code.CodeRefusal;
import org.sunbid.network.code.Uscc;
import org.sunbid.network.code.UsccOverride;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.registration.ReadOrganisations.OrganisationSheet;

/**
 * The operator enters an organisation, among them those few whose real code fails the check of GB 32100: such a code is
 * accepted by name and with a reason, both in the audit.
 */
@ApplicationScoped
public class AdmitOrganisation {

    private final Organisations organisations;
    private final DatabaseClock clock;
    private final Audit audit;

    AdmitOrganisation(Organisations organisations, DatabaseClock clock, Audit audit) {
        this.organisations = organisations;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What is entered.
     *
     * @param uscc as typed
     * @param name registered name
     * @param roles what it acts as
     * @param contact how to reach it
     * @param overrideReason why a code that fails the check is accepted; empty when it must not be
     */
    public record Command(
            String uscc, String name, Set<Role> roles, Organisation.Contact contact, Optional<String> overrideReason) {
        public Command {
            roles = Set.copyOf(roles);
        }
    }

    /** Enters it. */
    @Transactional
    public Outcome<OrganisationSheet> admit(Command command, Actor operator) {
        Instant now = clock.now();
        Outcome<Uscc> uscc = uscc(command, operator, now);
        if (!uscc.reasons().isEmpty()) {
            return new Outcome.Refused<>(uscc.reasons());
        }
        Uscc code = uscc.orThrow();
        if (organisations.withUscc(code.value()).isPresent()) {
            return Outcome.refused(RegistrationRefusal.ALREADY_REGISTERED, code.value());
        }
        return RegistrationRules.rolesAreOpen(command.roles()).then(() -> {
            Organisation organisation = new Organisation(code, command.name(), command.roles(), command.contact(), now);
            organisations.persist(organisation);
            audit.record(
                    "organisation-admitted",
                    code.value(),
                    Map.of("override", organisation.usccOverride().orElse("")));
            return OrganisationSheet.of(organisation);
        });
    }

    private static Outcome<Uscc> uscc(Command command, Actor operator, Instant now) {
        Outcome<Uscc> parsed = Uscc.parse(command.uscc());
        boolean onlyTheCheckFails =
                parsed.reasons().stream().map(Reason::code).toList().equals(List.of(CodeRefusal.USCC_CHECK_DIGIT));
        Optional<String> reason = command.overrideReason().filter(text -> !text.isBlank());
        if (!onlyTheCheckFails || reason.isEmpty()) {
            return parsed;
        }
        String code = parsed.reasons().get(0).arguments().get(0);
        return Outcome.done(Uscc.of(new UsccOverride(code, reason.get(), operator.name(), now)));
    }
}
