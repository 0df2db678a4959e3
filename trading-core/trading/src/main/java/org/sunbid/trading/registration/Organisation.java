package org.sunbid.trading.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunbid.network.code.Uscc;
import org.sunbid.platform.login.Role;

/** 市场主体: an organisation that buys, runs tenders or bids here. Registration is free and needs nobody's consent (O20 9). */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Version
    private long version;

    private String uscc;
    private String usccOverride;
    private String name;
    private String address;
    private String phone;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_role", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    private boolean affiliatedToOperator;
    private Instant registeredAt;
    private Instant suspendedAt;
    private String suspensionReason;

    /** For Hibernate. */
    protected Organisation() {}

    Organisation(Uscc uscc, String name, Set<Role> roles, Contact contact, Instant now) {
        this.id = UUID.randomUUID();
        this.uscc = uscc.value();
        this.usccOverride = uscc.override()
                .map(override -> override.acceptedBy() + ": " + override.reason())
                .orElse(null);
        this.name = name;
        this.roles = EnumSet.copyOf(roles);
        this.address = contact.address();
        this.phone = contact.phone();
        this.registeredAt = now;
    }

    /**
     * How to reach an organisation.
     *
     * @param address postal address
     * @param phone telephone number
     */
    public record Contact(String address, String phone) {}

    /** Takes on further roles. */
    void alsoActAs(Set<Role> further) {
        roles.addAll(further);
    }

    void suspend(String reason, Instant now) {
        suspendedAt = now;
        suspensionReason = reason;
    }

    void reinstate() {
        suspendedAt = null;
        suspensionReason = null;
    }

    void affiliate(boolean affiliated) {
        affiliatedToOperator = affiliated;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** Who accepted the code although its check character does not fit, and why. */
    public Optional<String> usccOverride() {
        return Optional.ofNullable(usccOverride);
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Whether it belongs to those who run this platform, so that it cannot bid (O20 23). */
    public boolean affiliatedToOperator() {
        return affiliatedToOperator;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Instant> suspendedAt() {
        return Optional.ofNullable(suspendedAt);
    }

    public Optional<String> suspensionReason() {
        return Optional.ofNullable(suspensionReason);
    }
}
