package org.sunbid.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.GivePassword;
import org.sunbid.platform.login.ReadAccounts;
import org.sunbid.platform.rule.Outcome;

/** A person changes their own password; the present one and a fresh code are asked for again. */
@ApplicationScoped
public class ChangePassword {

    @Inject
    LogInByPassword logInByPassword;

    @Inject
    ReadAccounts readAccounts;

    @Inject
    GivePassword givePassword;

    @Inject
    CurrentActor actor;

    /** Changes it; wrong attempts count as they do at the log-in. */
    public Outcome<UUID> change(String current, String code, String next, String address) {
        Actor who = actor.get();
        String loginName = readAccounts.find(who.accountId()).orElseThrow().loginName();
        return logInByPassword
                .prove(new LogInByPassword.Attempt(loginName, current, code, address))
                .flatMap(account -> givePassword.replace(account, next));
    }
}
