package org.sunbid.platform.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.secret.PasswordHash;
import org.sunbid.sealing.secret.Totp;

/** Gives an account a password and a secret for one-time codes; both are always needed together to log in. */
@ApplicationScoped
public class GivePassword {

    /** The shortest password, in characters (等保三级 asks for eight; NIST SP 800-63B for fifteen without a second factor). */
    public static final int SHORTEST = 12;

    @Inject
    Accounts accounts;

    @Inject
    TotpSecrets secrets;

    @Inject
    Audit audit;

    /**
     * Gives them, instead of what the account had before; refused when the password is too short or too long, or a role of
     * the account {@linkplain Role#holdsCertificate() holds a certificate}.
     */
    @Transactional
    public Outcome<Totp> give(UUID accountId, String password, Totp totp) {
        Account account = accounts.findByIdOptional(accountId).orElseThrow();
        return Decision.all(List.of(usable(password), mayHaveOne(account))).then(() -> {
            account.givePassword(PasswordHash.of(password.toCharArray()), secrets.seal(accountId, totp));
            audit.record("password-given", accountId.toString(), Map.of());
            return totp;
        });
    }

    /** Gives a new password and leaves the source of codes, which the account must have. */
    @Transactional
    public Outcome<UUID> replace(UUID accountId, String password) {
        return usable(password).then(() -> {
            accounts.findByIdOptional(accountId).orElseThrow().replacePassword(PasswordHash.of(password.toCharArray()));
            audit.record("password-changed", accountId.toString(), Map.of());
            return accountId;
        });
    }

    private static Decision mayHaveOne(Account account) {
        return Decision.require(
                account.actor().roles().stream().noneMatch(Role::holdsCertificate),
                LoginRefusal.ROLE_NEEDS_CERTIFICATE);
    }

    private static Decision usable(String password) {
        return Decision.require(
                password.length() >= SHORTEST && password.length() <= PasswordHash.LIMIT_CHARACTERS,
                LoginRefusal.PASSWORD_UNUSABLE,
                SHORTEST,
                PasswordHash.LIMIT_CHARACTERS);
    }
}
