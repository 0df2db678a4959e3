package org.sunbid.evaluation.recusal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.panel.Organisation;
import org.sunbid.evaluation.panel.TieKind;

/** A tie of an expert to an organisation, as the expert declared it. It is ended, never deleted. */
@Entity
public class ExpertTie {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID expertId;
    private String organisationName;
    private String organisationUscc;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    private Instant declaredAt;
    private Instant endedAt;

    /** For Hibernate. */
    protected ExpertTie() {}

    ExpertTie(UUID expertId, Organisation organisation, TieKind kind, Instant now) {
        this.id = UUID.randomUUID();
        this.expertId = expertId;
        this.organisationName = organisation.name();
        this.organisationUscc = organisation.uscc().orElse(null);
        this.kind = kind;
        this.declaredAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID expertId() {
        return expertId;
    }

    public Organisation organisation() {
        return new Organisation(Optional.ofNullable(organisationUscc), organisationName);
    }

    public TieKind kind() {
        return kind;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }
}
