package org.sunbid.platform.account;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;

/** The names of roles in the current language, for templates ({@code cdi:roleNames}). */
@Named("roleNames")
@Singleton
public class RoleNames {

    private final CurrentLanguage language;

    @Inject
    RoleNames(CurrentLanguage language) {
        this.language = language;
    }

    /** The role's name. */
    public String of(Role role) {
        LoginMessages texts = MessageBundles.get(
                LoginMessages.class, Localized.Literal.of(language.get().tag()));
        return switch (role) {
            case TENDEREE -> texts.role_tenderee();
            case AGENCY -> texts.role_agency();
            case BIDDER -> texts.role_bidder();
            case EXPERT -> texts.role_expert();
            case SUPERVISOR -> texts.role_supervisor();
            case CUSTODIAN -> texts.role_custodian();
            case OPERATOR -> texts.role_operator();
        };
    }
}
