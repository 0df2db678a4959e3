package org.sunbid.platform.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.sunbid.platform.audit.Acting.Person;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Account;
import org.sunbid.platform.login.Accounts;
import org.sunbid.platform.login.LoginRefusal;
import org.sunbid.platform.login.TotpSecrets;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.secret.PasswordHash;
import org.sunbid.sealing.secret.Totp;

/**
 * Logs in by password and one-time code. Both are checked whatever the other says, outside of any transaction, and an
 * unknown name costs the same time as a known one. A code counts once; wrong attempts in a row close the account to
 * passwords for a growing while.
 */
@ApplicationScoped
public class LogInByPassword {

    /** Compared against where there is no account, so that it takes as long. */
    private static final PasswordHash NOBODYS = PasswordHash.of("nobody has this password".toCharArray());

    private static final Totp NOBODYS_CODES = Totp.create();

    /**
     * What was typed.
     *
     * @param loginName who
     * @param password the secret they know
     * @param code six digits of the secret they hold
     * @param address from where
     */
    public record Attempt(String loginName, String password, String code, String address) {

        @Override
        public String toString() {
            return "Attempt[from " + address + "]";
        }
    }

    private record Known(UUID id, PasswordHash hash, Optional<Totp> totp, long lastStep, boolean locked) {}

    @Inject
    Accounts accounts;

    @Inject
    TotpSecrets secrets;

    @Inject
    OpenSession openSession;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Opens a session, or says no more than that it failed, or that the account is closed to passwords for a while. */
    public Outcome<OpenSession.Opened> logIn(Attempt attempt) {
        return prove(attempt)
                .map(account ->
                        openSession.open(new OpenSession.Command(account, Optional.empty(), attempt.address())));
    }

    /** The account whose password and fresh code these are; a wrong attempt counts towards the lock-out. */
    Outcome<UUID> prove(Attempt attempt) {
        Optional<Known> known = QuarkusTransaction.requiringNew().call(() -> find(attempt.loginName()));
        if (known.map(Known::locked).orElse(false)) {
            return QuarkusTransaction.requiringNew().call(() -> refuse(known, LoginRefusal.LOCKED_OUT));
        }
        OptionalLong step = check(known, attempt);
        return QuarkusTransaction.requiringNew()
                .call(() -> step.isPresent() ? accept(known.orElseThrow(), step.getAsLong()) : fail(known));
    }

    private Optional<Known> find(String loginName) {
        Instant now = clock.instant();
        return accounts.byLoginName(loginName).filter(Account::open).flatMap(account -> account.passwordHash()
                .map(hash -> new Known(
                        account.id(),
                        hash,
                        secrets.of(account),
                        account.totpLastStep(),
                        account.lockedUntil().filter(now::isBefore).isPresent())));
    }

    private OptionalLong check(Optional<Known> known, Attempt attempt) {
        boolean password = fits(known.map(Known::hash).orElse(NOBODYS), attempt.password());
        OptionalLong step = step(
                known.flatMap(Known::totp).orElse(NOBODYS_CODES),
                attempt.code(),
                known.map(Known::lastStep).orElse(-1L));
        return known.flatMap(Known::totp).isPresent() && password ? step : OptionalLong.empty();
    }

    private static boolean fits(PasswordHash hash, String password) {
        try {
            hash.verify(password.toCharArray());
            return true;
        } catch (SealingException e) {
            return false;
        }
    }

    private OptionalLong step(Totp totp, String code, long lastStep) {
        try {
            return OptionalLong.of(totp.verify(code, clock.instant(), lastStep));
        } catch (SealingException e) {
            return OptionalLong.empty();
        }
    }

    private Outcome<UUID> accept(Known known, long step) {
        Account account = accounts.findById(known.id());
        account.succeeded(step);
        var person = new Person(account.id(), account.name());
        audit.record(Optional.of(person), "password-accepted", account.id().toString(), Map.of());
        return Outcome.done(account.id());
    }

    private Outcome<UUID> fail(Optional<Known> known) {
        known.ifPresent(each -> accounts.findById(each.id()).failed(clock.instant()));
        return refuse(known, LoginRefusal.FAILED);
    }

    private Outcome<UUID> refuse(Optional<Known> known, LoginRefusal refusal) {
        String subject = known.map(each -> each.id().toString()).orElse("");
        audit.record("login-refused", subject, Map.of("by", "password", "reason", refusal.code()));
        return Outcome.refused(refusal);
    }
}
