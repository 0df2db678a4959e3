package org.sunbid.trading.tender;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.code.TenderCode;
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

    @Embedded
    private TenderCodes codes;

    @Embedded
    private TenderSubject subject = new TenderSubject();

    @Embedded
    private Parties parties;

    @Embedded
    private TimeTable timeTable;

    @Embedded
    private OpeningTerms opening;

    @Embedded
    private TenderLife life;

    private int documentVersion;

    @OneToMany(mappedBy = "tender", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("code")
    private List<Lot> lots = new ArrayList<>();

    @Embedded
    private TenderFiles files = new TenderFiles();

    /** For Hibernate. */
    protected Tender() {}

    /** A new draft with the codes it was given. */
    Tender(TenderCodes codes, TenderDraft draft, Parties parties, Instant now) {
        this.id = UUID.randomUUID();
        this.codes = codes;
        this.parties = parties;
        this.documentVersion = 1;
        this.life = new TenderLife(now);
        rewrite(draft);
    }

    /** Replaces what is written by another draft; lots are numbered anew, a signature over the old text falls away. */
    final void rewrite(TenderDraft draft) {
        requireDraft();
        subject.rewrite(draft);
        timeTable = draft.timeTable();
        opening = OpeningTerms.of(draft);
        rewriteLots(draft.lots());
        unsign();
    }

    private void rewriteLots(List<TenderDraft.LotDraft> drafts) {
        while (lots.size() > drafts.size()) {
            lots.remove(lots.size() - 1);
        }
        TenderCode tenderCode = new TenderCode(codes.tender());
        for (int i = 0; i < drafts.size(); i++) {
            if (i < lots.size()) {
                lots.get(i).rewrite(drafts.get(i));
            } else {
                lots.add(new Lot(this, tenderCode.lot(i + 1), drafts.get(i)));
            }
        }
    }

    /** Adds a file to a draft, or replaces the one of the same name. */
    void attach(TenderDocument document) {
        requireDraft();
        files.attach(document);
        unsign();
    }

    /** The issuer has signed the tender as data; both files now belong to it. */
    void sign(TenderDocument data, TenderDocument signature, Instant now) {
        requireDraft();
        unsign();
        files.add(List.of(data, signature));
        life.sign(now);
    }

    private void unsign() {
        life.unsign();
        files.unsign();
    }

    /** Draft to public: every lot is open for bids. */
    void publish(Instant now) {
        requireDraft();
        life.publish(now);
        lots.forEach(lot -> lot.become(LotState.BIDDING, now));
    }

    /** A clarification has been published: another version of the document, and perhaps another deadline. */
    void clarify(List<TenderDocument> added, Instant newDeadline) {
        files.add(added);
        documentVersion++;
        timeTable = timeTable.withDeadline(newDeadline);
    }

    /** A record made later in the life belongs to it. */
    void file(TenderDocument record) {
        files.add(List.of(record));
    }

    /** Everything stops; when it already stands still it goes on standing since the earlier moment. */
    void standStill(Instant now) {
        life.standStill(now);
    }

    /** It goes on; what still lay ahead when it stopped moves by the time it stood still. */
    void goOn(Instant now) {
        TenderLife.Stillness stillness = life.goOn(now);
        timeTable = timeTable.shifted(stillness.since(), stillness.length());
    }

    private void requireDraft() {
        if (isPublished()) {
            throw new IllegalStateException("tender " + codes.tender() + " is published");
        }
    }

    /** Whether the organisation runs this tender, as tenderee or as agency. */
    public boolean isRunBy(String uscc) {
        return parties.include(uscc);
    }

    /** 20 characters. */
    public String code() {
        return codes.tender();
    }

    TenderCodes codes() {
        return codes;
    }

    public String name() {
        return subject.name();
    }

    public String summary() {
        return subject.summary();
    }

    public TradeCategory category() {
        return subject.category();
    }

    public EvaluationMethod method() {
        return subject.method();
    }

    public Map<String, String> parameters() {
        return subject.parameters();
    }

    public Party tenderee() {
        return parties.tenderee();
    }

    public Optional<Party> agency() {
        return parties.agency();
    }

    public TimeTable timeTable() {
        return timeTable;
    }

    OpeningTerms opening() {
        return opening;
    }

    /** Whether state funds control it or lead in it, so that the first rank has to be taken (REG 55). */
    public boolean stateFunded() {
        return subject.stateFunded();
    }

    public int documentVersion() {
        return documentVersion;
    }

    public Instant createdAt() {
        return life.createdAt();
    }

    public Optional<Instant> signedAt() {
        return life.signedAt();
    }

    public Optional<Instant> publishedAt() {
        return life.publishedAt();
    }

    public boolean isPublished() {
        return life.publishedAt().isPresent();
    }

    /** Since when everything stands still; empty when it goes on. */
    public Optional<Instant> standsStillSince() {
        return life.standsStillSince();
    }

    public List<Lot> lots() {
        return List.copyOf(lots);
    }

    public List<TenderDocument> documents() {
        return files.all();
    }
}
