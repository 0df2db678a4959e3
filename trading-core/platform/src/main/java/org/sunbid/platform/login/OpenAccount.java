package org.sunbid.platform.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** Opens an account. */
@ApplicationScoped
public class OpenAccount {

    /**
     * What an account needs.
     *
     * @param loginName 3 to 64 characters: lower-case letters, digits, dot, hyphen, underscore, at sign
     * @param name the person's name
     * @param uscc of the organisation, where they act for one; its check digit is the caller's concern
     * @param organisation its name
     * @param roles at least one
     */
    public record Command(
            String loginName, String name, Optional<String> uscc, Optional<String> organisation, Set<Role> roles) {

        private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

        public Command {
            roles = Set.copyOf(roles);
        }

        boolean loginNameIsUsable() {
            return LOGIN_NAME.matcher(loginName).matches();
        }
    }

    @Inject
    Accounts accounts;

    @Inject
    DatabaseClock clock;

    @Inject
    Audit audit;

    /** Opens it; refused when the log-in name is taken or unusable, or when no role is given. */
    @Transactional
    public Outcome<UUID> open(Command command) {
        if (!command.loginNameIsUsable()) {
            return Outcome.refused(LoginRefusal.LOGIN_NAME_UNUSABLE, command.loginName());
        }
        if (command.roles().isEmpty()) {
            return Outcome.refused(LoginRefusal.NO_ROLE);
        }
        if (accounts.byLoginName(command.loginName()).isPresent()) {
            return Outcome.refused(LoginRefusal.LOGIN_NAME_TAKEN, command.loginName());
        }
        Account account = new Account(command, clock.now());
        accounts.persist(account);
        audit.record(
                "account-opened",
                account.id().toString(),
                Map.of(
                        "loginName",
                        command.loginName(),
                        "roles",
                        command.roles().stream()
                                .map(Role::name)
                                .sorted()
                                .toList()
                                .toString()));
        return Outcome.done(account.id());
    }
}
