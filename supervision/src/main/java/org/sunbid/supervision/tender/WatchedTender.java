package org.sunbid.supervision.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.network.message.TenderResumed;
import org.sunbid.network.message.TenderSuspended;

/** A tender as the list shows it. */
@Entity
public class WatchedTender {

    private static final int LIMIT_NAME = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String platform;
    private String name;
    private String tenderee;
    private String category;
    private String region;
    private Instant deadline;
    private Instant publishedAt;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private boolean suspended;
    private Instant lastAt;
    private Instant checkAfter;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "watched_lot", joinColumns = @JoinColumn(name = "tender_id"))
    @MapKeyColumn(name = "code")
    @Column(name = "stage")
    @Enumerated(EnumType.STRING)
    private Map<String, Stage> lots = new TreeMap<>();

    /** For Hibernate. */
    protected WatchedTender() {}

    /** A tender of which this platform spoke first at that time; its notice may still be missing. */
    WatchedTender(String code, String platform, Instant at) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.platform = platform;
        this.name = code;
        this.tenderee = "";
        this.category = "";
        this.region = "";
        this.publishedAt = at;
        this.stage = Stage.BIDDING;
        this.lastAt = at;
        this.checkAfter = at;
    }

    /** This was told of it, at that time. */
    void tell(NetworkMessage message, Instant at) {
        lastAt = at;
        checkAfter = at;
        if (message instanceof TenderPublished notice) {
            announce(notice);
        } else if (message instanceof ClarificationPublished clarification && clarification.newDeadline() != null) {
            deadline = clarification.newDeadline();
        } else if (message instanceof TenderSuspended) {
            suspended = true;
        } else if (message instanceof TenderResumed) {
            suspended = false;
        }
        Stage.after(message).ifPresent(reached -> move(LotStory.lotOf(message), reached));
    }

    /** Its indicators were looked at; to be looked at again then at the latest. */
    public void checked(Instant nextCheck) {
        checkAfter = nextCheck;
    }

    private void announce(TenderPublished notice) {
        name = notice.name().length() > LIMIT_NAME ? notice.name().substring(0, LIMIT_NAME) : notice.name();
        tenderee = notice.tenderee().name();
        category = notice.category();
        region = notice.region();
        deadline = notice.deadline();
        publishedAt = notice.publishedAt();
        notice.lots().forEach(lot -> lots.putIfAbsent(lot.lot(), Stage.BIDDING));
    }

    private void move(String lot, Stage reached) {
        lots.merge(lot, reached, (before, now) -> before.compareTo(now) > 0 ? before : now);
        stage = lots.values().stream()
                .filter(each -> each != Stage.FAILED)
                .min(Comparator.naturalOrder())
                .orElse(Stage.FAILED);
    }

    public String code() {
        return code;
    }

    /** The platform it is run on; orders go there. */
    public String platform() {
        return platform;
    }

    public String name() {
        return name;
    }

    public String tenderee() {
        return tenderee;
    }

    public String category() {
        return category;
    }

    public String region() {
        return region;
    }

    /** Null while the notice is missing. */
    public Instant deadline() {
        return deadline;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Where its slowest lot is that has not failed. */
    public Stage stage() {
        return stage;
    }

    public boolean suspended() {
        return suspended;
    }

    public Instant lastAt() {
        return lastAt;
    }

    /** When its indicators are looked at again at the latest. */
    Instant checkAfter() {
        return checkAfter;
    }
}
