package org.sunbid.platform.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
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
    Audit audit;

    /** Gives them, instead of what the account had before; refused when the password is too short or too long. */
    @Transactional
    public Outcome<Totp> give(UUID accountId, String password, Totp totp) {
        if (password.length() < SHORTEST || password.length() > PasswordHash.LIMIT_CHARACTERS) {
            return Outcome.refused(LoginRefusal.PASSWORD_UNUSABLE, SHORTEST, PasswordHash.LIMIT_CHARACTERS);
        }
        Account account = accounts.findByIdOptional(accountId).orElseThrow();
        account.givePassword(PasswordHash.of(password.toCharArray()), totp);
        audit.record("password-given", accountId.toString(), Map.of());
        return Outcome.done(totp);
    }
}
