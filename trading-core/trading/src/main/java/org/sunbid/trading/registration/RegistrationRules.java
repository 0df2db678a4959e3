package org.sunbid.trading.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Decision;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/** What has to hold of a registration besides a signature and certificates that are valid. */
final class RegistrationRules {

    /** What organisations may register as by themselves; the other roles are given by the operator. */
    static final Set<Role> OPEN_ROLES = EnumSet.of(Role.TENDEREE, Role.AGENCY, Role.BIDDER, Role.CUSTODIAN);

    /** How old a statement may be, and how far ahead the signer's clock. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private RegistrationRules() {}

    /** Whether the signer is the one the statement speaks of, and says so now. */
    static Decision check(Statement statement, VerifiedCertificate signer, Instant now) {
        return Decision.all(List.of(
                rolesAreOpen(statement.roles()),
                Decision.require(
                        signer.fingerprint().equals(statement.signingFingerprint()),
                        RegistrationRefusal.SIGNER_DIFFERS),
                Decision.require(
                        signer.uscc().equals(statement.uscc()),
                        RegistrationRefusal.USCC_DIFFERS,
                        signer.uscc(),
                        statement.uscc()),
                Decision.require(
                        signer.subjectName().equals(statement.organisation()),
                        RegistrationRefusal.NAME_DIFFERS,
                        signer.subjectName(),
                        statement.organisation()),
                Decision.require(
                        Duration.between(statement.at(), now).abs().compareTo(FRESH) <= 0,
                        RegistrationRefusal.STALE,
                        statement.at())));
    }

    static Decision rolesAreOpen(Set<Role> roles) {
        if (roles.isEmpty()) {
            return Decision.refused(RegistrationRefusal.MALFORMED, "roles");
        }
        return Decision.all(roles.stream()
                .map(role -> Decision.require(OPEN_ROLES.contains(role), RegistrationRefusal.ROLE_NOT_OPEN, role))
                .toList());
    }
}
