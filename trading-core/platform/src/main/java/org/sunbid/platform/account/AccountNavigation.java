package org.sunbid.platform.account;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Navigation;

/** Accounts and audit log in the header, for those who may see them. */
@Singleton
public class AccountNavigation implements Navigation {

    private static final int ACCOUNTS = 910;
    private static final int AUDIT = 920;

    @Override
    public List<Entry> entries(Language language, Optional<Actor> actor) {
        LoginMessages texts = MessageBundles.get(LoginMessages.class, Localized.Literal.of(language.tag()));
        List<Entry> entries = new ArrayList<>();
        if (actor.filter(who -> who.is(Role.OPERATOR)).isPresent()) {
            entries.add(new Entry(ACCOUNTS, "/accounts", texts.accounts()));
        }
        if (actor.filter(who -> who.is(Role.OPERATOR) || who.is(Role.SUPERVISOR))
                .isPresent()) {
            entries.add(new Entry(AUDIT, "/audit", texts.audit()));
        }
        return entries;
    }
}
