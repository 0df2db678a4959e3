package org.sunbid.platform.login;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts: the logged-in person as use cases, audit and rules see them.
 *
 * @param accountId the account
 * @param name the person's name
 * @param uscc 统一社会信用代码 of the organisation they act for; empty for experts and operators
 * @param organisation the organisation's name; empty as above
 * @param roles what they may act as
 */
public record Actor(
        UUID accountId, String name, Optional<String> uscc, Optional<String> organisation, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Holds this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Acts for the organisation with this code. */
    public boolean actsFor(String organisationUscc) {
        return uscc.filter(organisationUscc::equals).isPresent();
    }
}
