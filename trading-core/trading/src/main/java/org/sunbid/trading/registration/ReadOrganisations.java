package org.sunbid.trading.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunbid.platform.login.Role;

/** What may be known of registered organisations. */
@ApplicationScoped
public class ReadOrganisations {

    private final Organisations organisations;

    ReadOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * An organisation as others read it.
     *
     * @param uscc 统一社会信用代码
     * @param name registered name
     * @param roles what it acts as
     * @param address postal address
     * @param phone telephone number
     * @param affiliatedToOperator cannot bid here (O20 23)
     * @param usccOverride who accepted a code that fails its check, and why
     * @param registeredAt since when
     * @param suspendedAt since when it may not begin anything
     * @param suspensionReason why
     */
    public record OrganisationSheet(
            String uscc,
            String name,
            Set<Role> roles,
            String address,
            String phone,
            boolean affiliatedToOperator,
            Optional<String> usccOverride,
            Instant registeredAt,
            Optional<Instant> suspendedAt,
            Optional<String> suspensionReason) {

        static OrganisationSheet of(Organisation organisation) {
            return new OrganisationSheet(
                    organisation.uscc(),
                    organisation.name(),
                    organisation.roles(),
                    organisation.address(),
                    organisation.phone(),
                    organisation.affiliatedToOperator(),
                    organisation.usccOverride(),
                    organisation.registeredAt(),
                    organisation.suspendedAt(),
                    organisation.suspensionReason());
        }
    }

    /** The organisation with this code. */
    @Transactional
    public Optional<OrganisationSheet> find(String uscc) {
        return organisations.withUscc(uscc).map(OrganisationSheet::of);
    }

    /** Organisations whose name or code contains the text, at most a hundred, the youngest first. */
    @Transactional
    public List<OrganisationSheet> matching(String text) {
        return organisations.matching(text).stream().map(OrganisationSheet::of).toList();
    }

    /** Organisations that act in this role, at most a hundred, by name. */
    @Transactional
    public List<OrganisationSheet> actingAs(Role role) {
        return organisations.actingAs(role).stream().map(OrganisationSheet::of).toList();
    }
}
