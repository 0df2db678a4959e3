package org.sunbid.trading.tender;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sunbid.network.code.TradeCategory;

/**
 * 招标项目: one call for bids, for one or more lots, run by the tenderee or its agency.
 *
 * <p>The tender is written as a draft, its document is signed, then it is published; from then on it changes only by
 * numbered clarifications and by standstills. While it stands still no lot of it moves and no bid is accepted; the dates
 * that still lie ahead move by the length of the standstill when it ends, so that no deadline passes silently.
 */
@Entity
@Table(name = "tender")
public class Tender {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String projectCode;
    private String investmentCode;
    private String transactionCode;
    private String name;
    private String region;
    private String openingPlace;
    private String summary;

    @Enumerated(EnumType.STRING)
    private TradeCategory category;

    @Enumerated(EnumType.STRING)
    private EvaluationMethod method;

    @ElementCollection
    @CollectionTable(name = "tender_parameter", joinColumns = @JoinColumn(name = "tender_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "value")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Embedded
    @AttributeOverride(name = "uscc", column = @Column(name = "tenderee_uscc"))
    @AttributeOverride(name = "name", column = @Column(name = "tenderee_name"))
    private Party tenderee;

    @Embedded
    @AttributeOverride(name = "uscc", column = @Column(name = "agency_uscc"))
    @AttributeOverride(name = "name", column = @Column(name = "agency_name"))
    private Party agency;

    @Embedded
    private TimeTable timeTable;

    private long decryptionSeconds;

    @Enumerated(EnumType.STRING)
    private ReleasePolicy releasePolicy;

    private String acceptedSuites;
    private boolean stateFunded;
    private int documentVersion;
    private Instant createdAt;
    private Instant signedAt;
    private Instant publishedAt;
    private Instant standsStillSince;

    @OneToMany(mappedBy = "tender", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("code")
    private List<Lot> lots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "tender_document", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "position")
    private List<TenderDocument> documents = new ArrayList<>();

    /** For Hibernate. */
    protected Tender() {}

    /** A new draft with the codes it was given. */
    Tender(TenderCodes codes, TenderDraft draft, Party tenderee, Optional<Party> agency, Instant now) {
        this.id = UUID.randomUUID();
        this.code = codes.tender();
        this.projectCode = codes.project();
        this.investmentCode = codes.investment();
        this.transactionCode = codes.transaction();
        this.region = codes.region();
        this.tenderee = tenderee;
        this.agency = agency.orElse(null);
        this.documentVersion = 1;
        this.createdAt = now;
        rewrite(draft);
    }

    /** Replaces what is written by another draft; a signature over the old text falls away. */
    final void rewrite(TenderDraft draft) {
        requireDraft();
        name = draft.name();
        category = draft.category();
        method = draft.method();
        parameters.clear();
        parameters.putAll(draft.parameters());
        timeTable = draft.timeTable();
        decryptionSeconds = draft.decryptionWindow().toSeconds();
        releasePolicy = draft.releasePolicy();
        acceptedSuites = String.join(",", new TreeSet<>(draft.suites()));
        stateFunded = draft.stateFunded();
        openingPlace = draft.openingPlace();
        summary = draft.summary();
        lots.clear();
        for (int i = 0; i < draft.lots().size(); i++) {
            lots.add(new Lot(
                    this, code + String.format("%03d", i + 1), draft.lots().get(i)));
        }
        unsign();
    }

    /** Adds a file to a draft, or replaces the one of the same name. */
    void attach(TenderDocument document) {
        requireDraft();
        documents.removeIf(earlier -> earlier.name().equals(document.name()));
        documents.add(document);
        unsign();
    }

    /** Takes a file out of a draft. */
    void detach(String sha256) {
        requireDraft();
        documents.removeIf(document -> document.sha256().equals(sha256));
        unsign();
    }

    /** The issuer has signed the tender as data; both files now belong to it. */
    void sign(TenderDocument data, TenderDocument signature, Instant now) {
        requireDraft();
        unsign();
        documents.add(data);
        documents.add(signature);
        signedAt = now;
    }

    private void unsign() {
        signedAt = null;
        documents.removeIf(document ->
                document.kind() == TenderDocument.Kind.DATA || document.kind() == TenderDocument.Kind.SIGNATURE);
    }

    /** Draft to public: every lot is open for bids. */
    void publish(Instant now) {
        requireDraft();
        if (signedAt == null) {
            throw new IllegalStateException("an unsigned tender cannot be published");
        }
        publishedAt = now;
        lots.forEach(lot -> lot.become(LotState.BIDDING, now));
    }

    /** A clarification has been published: another version of the document, and perhaps another deadline. */
    void clarify(List<TenderDocument> added, Instant newDeadline) {
        documents.addAll(added);
        documentVersion++;
        timeTable = timeTable.withDeadline(newDeadline);
    }

    /** A record made later in the life belongs to it. */
    void file(TenderDocument record) {
        documents.add(record);
    }

    /** Everything stops; when it already stands still it goes on standing since the earlier moment. */
    void standStill(Instant now) {
        if (standsStillSince == null) {
            standsStillSince = now;
        }
    }

    /** It goes on; what still lay ahead when it stopped moves by the time it stood still. */
    void goOn(Instant now) {
        if (standsStillSince == null) {
            throw new IllegalStateException("tender " + code + " does not stand still");
        }
        timeTable = timeTable.shifted(standsStillSince, Duration.between(standsStillSince, now));
        standsStillSince = null;
    }

    private void requireDraft() {
        if (publishedAt != null) {
            throw new IllegalStateException("tender " + code + " is published");
        }
    }

    /** Whether the organisation runs this tender, as tenderee or as agency. */
    public boolean isRunBy(String uscc) {
        return tenderee.uscc().equals(uscc)
                || agency().filter(a -> a.uscc().equals(uscc)).isPresent();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String projectCode() {
        return projectCode;
    }

    public String investmentCode() {
        return investmentCode;
    }

    /** 统一交易标识码. */
    public String transactionCode() {
        return transactionCode;
    }

    public String name() {
        return name;
    }

    public String region() {
        return region;
    }

    public String openingPlace() {
        return openingPlace;
    }

    public String summary() {
        return summary;
    }

    public TradeCategory category() {
        return category;
    }

    public EvaluationMethod method() {
        return method;
    }

    public Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    public Party tenderee() {
        return tenderee;
    }

    public Optional<Party> agency() {
        return Optional.ofNullable(agency);
    }

    public TimeTable timeTable() {
        return timeTable;
    }

    /** How long bidders have to release their keys, from the deadline on. */
    public Duration decryptionWindow() {
        return Duration.ofSeconds(decryptionSeconds);
    }

    public ReleasePolicy releasePolicy() {
        return releasePolicy;
    }

    public Set<String> suites() {
        return new TreeSet<>(List.of(acceptedSuites.split(",")));
    }

    /** Whether state funds control it or lead in it, so that the first rank has to be taken (REG 55). */
    public boolean stateFunded() {
        return stateFunded;
    }

    public int documentVersion() {
        return documentVersion;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Since when everything stands still; empty when it goes on. */
    public Optional<Instant> standsStillSince() {
        return Optional.ofNullable(standsStillSince);
    }

    public List<Lot> lots() {
        return List.copyOf(lots);
    }

    public List<TenderDocument> documents() {
        return List.copyOf(documents);
    }
}
