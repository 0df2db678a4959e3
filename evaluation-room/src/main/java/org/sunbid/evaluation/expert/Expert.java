package org.sunbid.evaluation.expert;

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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunbid.evaluation.panel.Organisation;
import org.sunbid.platform.login.Actor;

/** A person in the pool, bound to the account with which they log in. */
@Entity
public class Expert {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID accountId;
    private String name;
    private String region;
    private String employerName;
    private String employerUscc;
    private String title;
    private boolean seniorTitle;
    private int yearsInField;

    @Enumerated(EnumType.STRING)
    private ExpertState state;

    private String stateReason;
    private Instant appliedAt;
    private Instant decidedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "expert_specialty", joinColumns = @JoinColumn(name = "expert_id"))
    @Column(name = "specialty")
    private Set<String> specialties = new HashSet<>();

    /** For Hibernate. */
    protected Expert() {}

    Expert(Actor person) {
        this.id = UUID.randomUUID();
        this.accountId = person.accountId();
    }

    /** Applies, or applies again with what has changed; has to be admitted anew. */
    void apply(Actor person, ExpertProfile profile, Instant now) {
        name = person.name();
        region = profile.region();
        employerName = profile.employerName().strip();
        employerUscc = profile.employerUscc().isEmpty() ? null : profile.employerUscc();
        title = profile.title().strip();
        seniorTitle = profile.seniorTitle();
        yearsInField = profile.yearsInField();
        specialties.clear();
        specialties.addAll(profile.specialties());
        state = ExpertState.APPLIED;
        stateReason = "";
        appliedAt = now;
        decidedAt = null;
    }

    void decide(ExpertState next, String reason, Instant now) {
        state = next;
        stateReason = reason;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    /** GB/T 2260. */
    public String region() {
        return region;
    }

    /** Where the expert works. */
    public Organisation employer() {
        return new Organisation(Optional.ofNullable(employerUscc), employerName);
    }

    public String title() {
        return title;
    }

    public boolean hasSeniorTitle() {
        return seniorTitle;
    }

    public int yearsInField() {
        return yearsInField;
    }

    public ExpertState state() {
        return state;
    }

    /** Why the expert stands where they stand; empty unless suspended or declined. */
    public String stateReason() {
        return stateReason;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    /** When the operator last decided; empty while the application waits. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Codes of the classification tree. */
    public Set<String> specialties() {
        return Set.copyOf(specialties);
    }

    /** Whether the expert can judge what asks for this specialty. */
    public boolean knows(String specialty) {
        return specialties.stream().anyMatch(own -> own.startsWith(specialty));
    }
}
