package org.sunbid.platform.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts of this platform. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** The account with this log-in name. */
    public Optional<Account> byLoginName(String loginName) {
        return find("loginName", loginName).firstResultOptional();
    }

    /** The accounts of people who act for this organisation. */
    public List<Account> ofOrganisation(String uscc) {
        return list("uscc = ?1 order by createdAt", uscc);
    }
}
