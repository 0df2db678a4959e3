package org.sunbid.trading.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.code.ProjectCode;
import org.sunbid.network.code.TradeCategory;

/** 项目: what is built, bought or granted; its tenders carry its code. */
@Entity
@Table(name = "project")
public class Project {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String investmentCode;
    private String name;

    @Enumerated(EnumType.STRING)
    private TradeCategory category;

    private String region;
    private String tendereeUscc;
    private String tendereeName;
    private String agencyUscc;
    private String agencyName;
    private Instant openedAt;

    /** For Hibernate. */
    protected Project() {}

    Project(ProjectCode code, OpenProject.Command command, Principals principals, Instant now) {
        this.id = UUID.randomUUID();
        this.code = code.value();
        this.investmentCode = command.investmentCode().orElse("");
        this.name = command.name();
        this.category = command.category();
        this.region = code.region().value();
        this.tendereeUscc = principals.tendereeUscc();
        this.tendereeName = principals.tendereeName();
        this.agencyUscc = principals.agencyUscc().orElse(null);
        this.agencyName = principals.agencyName().orElse(null);
        this.openedAt = now;
    }

    /**
     * Who stands behind a project.
     *
     * @param tendereeUscc 招标人
     * @param tendereeName its name
     * @param agencyUscc 招标代理, where there is one
     * @param agencyName its name
     */
    public record Principals(
            String tendereeUscc, String tendereeName, Optional<String> agencyUscc, Optional<String> agencyName) {}

    /** Whether the organisation runs it, as tenderee or as agency. */
    public boolean isRunBy(String uscc) {
        return uscc.equals(tendereeUscc) || uscc.equals(agencyUscc);
    }

    /** 17 characters. */
    public String code() {
        return code;
    }

    /** 投资项目统一代码; empty where there is none. */
    public String investmentCode() {
        return investmentCode;
    }

    public String name() {
        return name;
    }

    public TradeCategory category() {
        return category;
    }

    /** GB/T 2260. */
    public String region() {
        return region;
    }

    public Principals principals() {
        return new Principals(
                tendereeUscc, tendereeName, Optional.ofNullable(agencyUscc), Optional.ofNullable(agencyName));
    }

    public Instant openedAt() {
        return openedAt;
    }
}
