package org.sunbid.trading.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Role;

/** The organisations registered on this platform. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    /** Most that one listing shows. */
    static final int PAGE_SIZE = 100;

    /** The organisation with this code. */
    public Optional<Organisation> withUscc(String uscc) {
        return find("uscc", uscc).firstResultOptional();
    }

    /** Whose name or code contains the text, the youngest first. */
    List<Organisation> matching(String text) {
        return find(
                        "lower(name) like ?1 or uscc like ?2 order by registeredAt desc",
                        like(text.toLowerCase(Locale.ROOT)),
                        like(text))
                .page(0, PAGE_SIZE)
                .list();
    }

    /** Those that act in this role, by name. */
    List<Organisation> actingAs(Role role) {
        return find("from Organisation o where ?1 member of o.roles order by o.name", role)
                .page(0, PAGE_SIZE)
                .list();
    }

    private static String like(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
