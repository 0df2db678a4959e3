package org.sunbid.platform.login;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as pages and interfaces show it.
 *
 * @param uscc of the organisation; null for people without one
 * @param organisation its name; null as above
 * @param open false when it is closed
 * @param password has one, besides certificates or instead
 * @param lockedUntil when passwords are looked at again; null when they are now
 */
public record AccountSheet(
        UUID id,
        String loginName,
        String name,
        String uscc,
        String organisation,
        List<Role> roles,
        boolean open,
        boolean password,
        Instant createdAt,
        Instant lockedUntil) {

    static AccountSheet of(Account account, Instant now) {
        Actor actor = account.actor();
        return new AccountSheet(
                account.id(),
                account.loginName(),
                account.name(),
                actor.uscc().orElse(null),
                actor.organisation().orElse(null),
                actor.roles().stream().sorted().toList(),
                account.open(),
                account.passwordHash().isPresent(),
                account.createdAt(),
                account.lockedUntil().filter(now::isBefore).orElse(null));
    }
}
