package org.sunbid.platform.login;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A person who can log in, what they may act as, and for whom. */
@Entity
public class Account {

    @Id
    private UUID id;

    @Version
    private long version;

    private String loginName;

    private String name;

    private String uscc;

    private String organisation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    private Instant createdAt;

    /** For Hibernate. */
    protected Account() {}

    /** A new account. */
    Account(OpenAccount.Command command, Instant now) {
        this.id = UUID.randomUUID();
        this.loginName = command.loginName();
        this.name = command.name();
        this.uscc = command.uscc().orElse(null);
        this.organisation = command.organisation().orElse(null);
        this.roles = EnumSet.copyOf(command.roles());
        this.createdAt = now;
    }

    /** Its identity. */
    public UUID id() {
        return id;
    }

    /** What the person types to log in; unique. */
    public String loginName() {
        return loginName;
    }

    /** The person's name. */
    public String name() {
        return name;
    }

    /** 统一社会信用代码 of the organisation the person acts for. */
    public Optional<String> uscc() {
        return Optional.ofNullable(uscc);
    }

    /** When it was opened. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The person as use cases, audit and rules see them. */
    public Actor actor() {
        return new Actor(id, name, uscc(), Optional.ofNullable(organisation), roles);
    }
}
