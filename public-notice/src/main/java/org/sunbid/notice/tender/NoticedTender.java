package org.sunbid.notice.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunbid.network.code.RegionCode;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.network.message.LotNotice;
import org.sunbid.network.message.Party;
import org.sunbid.network.message.TenderPublished;

/** A tender as its notices describe it. */
@Entity
@Table(name = "notice_tender")
public class NoticedTender {

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private String name;
    private String project;
    private String investmentCode;
    private String tendereeUscc;
    private String tendereeName;
    private String agencyUscc;
    private String agencyName;

    @Enumerated(EnumType.STRING)
    private TradeCategory category;

    private String method;
    private String region;
    private Instant publishedAt;
    private Instant documentsFrom;
    private Instant documentsUntil;
    private Instant clarificationUntil;
    private Instant objectionUntil;
    private Instant deadline;
    private String openingPlace;
    private int envelopes;
    private String summary;
    private String issuer;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private boolean suspended;
    private Instant lastPublishedAt;

    @Column(name = "search")
    private String searchText;

    protected NoticedTender() {}

    /** As the tender notice has it. */
    public NoticedTender(TenderPublished notice, String issuer) {
        this.id = UUID.randomUUID();
        this.code = notice.tender();
        this.name = notice.name();
        this.project = notice.project();
        this.investmentCode = notice.investmentCode();
        this.tendereeUscc = notice.tenderee().uscc();
        this.tendereeName = notice.tenderee().name();
        Party agency = notice.agency();
        this.agencyUscc = agency == null ? null : agency.uscc();
        this.agencyName = agency == null ? null : agency.name();
        this.category = TradeCategory.valueOf(notice.category());
        this.method = notice.method();
        this.region = new RegionCode(notice.region()).value();
        this.publishedAt = notice.publishedAt();
        this.documentsFrom = notice.documentsFrom();
        this.documentsUntil = notice.documentsUntil();
        this.clarificationUntil = notice.clarificationUntil();
        this.objectionUntil = notice.objectionUntil();
        this.deadline = notice.deadline();
        this.openingPlace = notice.openingPlace() == null ? "" : notice.openingPlace();
        this.envelopes = notice.envelopes() == null ? 1 : notice.envelopes();
        this.summary = notice.summary() == null ? "" : notice.summary();
        this.issuer = issuer;
        this.stage = Stage.BIDDING;
        this.lastPublishedAt = notice.publishedAt();
        this.searchText = searchText(notice);
    }

    /** A clarification moves the deadline. */
    public void moveDeadline(Instant to) {
        deadline = to;
    }

    /** Every step stands still. */
    public void suspend() {
        suspended = true;
    }

    /** It goes on. */
    public void resume() {
        suspended = false;
    }

    /** Something was published about it. */
    public void heard(Instant at) {
        lastPublishedAt = at.isAfter(lastPublishedAt) ? at : lastPublishedAt;
    }

    /** It stands where the slowest of its lots stands that did not fail; it failed when all did. */
    public void standWith(List<NoticedLot> lots) {
        stage = lots.stream()
                .map(NoticedLot::stage)
                .filter(each -> each != Stage.FAILED)
                .min(Comparator.naturalOrder())
                .orElse(Stage.FAILED);
    }

    /** What search looks through: names, parties, codes, region, lots and the summary, in lower case. */
    private static String searchText(TenderPublished notice) {
        Stream<String> own = Stream.of(
                notice.name(),
                notice.tender(),
                notice.tenderee().name(),
                notice.agency() == null ? "" : notice.agency().name(),
                new RegionCode(notice.region()).text(Locale.SIMPLIFIED_CHINESE),
                notice.investmentCode() == null ? "" : notice.investmentCode());
        Stream<String> lots = notice.lots().stream().map(LotNotice::name);
        return Stream.concat(Stream.concat(own, lots), Stream.of(notice.summary() == null ? "" : notice.summary()))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String project() {
        return project;
    }

    public String investmentCode() {
        return investmentCode;
    }

    public Party tenderee() {
        return new Party(tendereeUscc, tendereeName);
    }

    /** Null when the tenderee runs it. */
    public Party agency() {
        return agencyUscc == null ? null : new Party(agencyUscc, agencyName);
    }

    public TradeCategory category() {
        return category;
    }

    public String method() {
        return method;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant documentsFrom() {
        return documentsFrom;
    }

    public Instant documentsUntil() {
        return documentsUntil;
    }

    /** Null when no questions are taken. */
    public Instant clarificationUntil() {
        return clarificationUntil;
    }

    /** Null when the notice names none. */
    public Instant objectionUntil() {
        return objectionUntil;
    }

    public Instant deadline() {
        return deadline;
    }

    public String openingPlace() {
        return openingPlace;
    }

    /** Technical part and price are sealed apart, and opened in two sessions. */
    public boolean isInTwoEnvelopes() {
        return envelopes == 2;
    }

    public String summary() {
        return summary;
    }

    /** The trading platform that runs it. */
    public String issuer() {
        return issuer;
    }

    public Stage stage() {
        return stage;
    }

    public boolean suspended() {
        return suspended;
    }

    public Instant lastPublishedAt() {
        return lastPublishedAt;
    }
}
