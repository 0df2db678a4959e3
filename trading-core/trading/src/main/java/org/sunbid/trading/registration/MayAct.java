package org.sunbid.trading.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Decision;

/** Whether an organisation may act in a role now. Other features ask before they let it do something. */
@ApplicationScoped
public class MayAct {

    private final Organisations organisations;
    private final Optional<String> operatorUscc;

    MayAct(Organisations organisations, @ConfigProperty(name = "sunbid.operator.uscc") Optional<String> operatorUscc) {
        this.organisations = organisations;
        this.operatorUscc = operatorUscc;
    }

    /** Registered, not suspended, registered for the role. */
    @Transactional
    public Decision as(Role role, String uscc) {
        Optional<Organisation> found = organisations.withUscc(uscc);
        return found.map(organisation -> check(organisation, role))
                .orElseGet(() -> Decision.refused(RegistrationRefusal.UNKNOWN_ORGANISATION, uscc));
    }

    /**
     * May bid: acts as bidder, is not the operator or one of its affiliates (O20 23), and does not itself run the tender
     * (REG 13, 34).
     *
     * @param runsTheTender whether it is the tenderee or the agency of the tender
     */
    @Transactional
    public Decision bid(String uscc, boolean runsTheTender) {
        Optional<Organisation> found = organisations.withUscc(uscc);
        if (found.isEmpty()) {
            return Decision.refused(RegistrationRefusal.UNKNOWN_ORGANISATION, uscc);
        }
        Organisation organisation = found.get();
        return Decision.all(List.of(
                check(organisation, Role.BIDDER),
                Decision.require(
                        !organisation.affiliatedToOperator()
                                && operatorUscc.filter(uscc::equals).isEmpty(),
                        RegistrationRefusal.OPERATOR_CANNOT_BID,
                        organisation.name()),
                Decision.require(!runsTheTender, RegistrationRefusal.RUNS_THE_TENDER, organisation.name())));
    }

    private static Decision check(Organisation organisation, Role role) {
        return Decision.all(List.of(
                organisation
                        .suspendedAt()
                        .map(since -> Decision.refused(
                                RegistrationRefusal.SUSPENDED,
                                organisation.name(),
                                since,
                                organisation.suspensionReason().orElse("")))
                        .orElseGet(Decision::accepted),
                Decision.require(
                        organisation.roles().contains(role),
                        RegistrationRefusal.ROLE_MISSING,
                        organisation.name(),
                        role)));
    }
}
