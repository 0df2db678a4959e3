package org.sunbid.trading.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.registration.ReadOrganisations.OrganisationSheet;

/** What the operator may change about a registered organisation; each with a reason, in the audit. */
@ApplicationScoped
public class OverseeOrganisation {

    private final Organisations organisations;
    private final DatabaseClock clock;
    private final Audit audit;

    OverseeOrganisation(Organisations organisations, DatabaseClock clock, Audit audit) {
        this.organisations = organisations;
        this.clock = clock;
        this.audit = audit;
    }

    /** What is changed. */
    public enum Act {
        /** It may not begin anything until it is reinstated. */
        SUSPEND,
        /** It may again. */
        REINSTATE,
        /** It is the operator or belongs to it, and cannot bid (O20 23). */
        AFFILIATE,
        /** It no longer does. */
        SEPARATE
    }

    /** Changes it. */
    @Transactional
    public Outcome<OrganisationSheet> change(String uscc, Act act, String reason) {
        Optional<Organisation> found = organisations.withUscc(uscc);
        if (found.isEmpty()) {
            return Outcome.refused(RegistrationRefusal.UNKNOWN_ORGANISATION, uscc);
        }
        Organisation organisation = found.get();
        if (act == Act.REINSTATE && organisation.suspendedAt().isEmpty()) {
            return Outcome.refused(RegistrationRefusal.NOT_SUSPENDED, organisation.name());
        }
        switch (act) {
            case SUSPEND -> organisation.suspend(reason, clock.now());
            case REINSTATE -> organisation.reinstate();
            case AFFILIATE -> organisation.affiliate(true);
            case SEPARATE -> organisation.affiliate(false);
        }
        audit.record("organisation-" + act.name().toLowerCase(Locale.ROOT), uscc, Map.of("reason", reason));
        return Outcome.done(OrganisationSheet.of(organisation));
    }
}
