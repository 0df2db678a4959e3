package org.sunbid.platform.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.time.DatabaseClock;

/** Closes an account for good; its sessions end with it. */
@ApplicationScoped
public class CloseAccount {

    @Inject
    Accounts accounts;

    @Inject
    CurrentActor actor;

    @Inject
    DatabaseClock clock;

    @Inject
    Audit audit;

    /** Closes it; refused for the own account, so that the last operator does not lock everybody out. */
    @Transactional
    public Outcome<UUID> close(UUID id) {
        Optional<Account> account = accounts.findByIdOptional(id);
        if (account.isEmpty()) {
            return Outcome.refused(PlatformRefusal.NOT_FOUND);
        }
        if (actor.get().accountId().equals(id)) {
            return Outcome.refused(LoginRefusal.CANNOT_CLOSE_OWN);
        }
        account.get().close(clock.now());
        audit.record("account-closed", id.toString(), Map.of());
        return Outcome.done(id);
    }
}
