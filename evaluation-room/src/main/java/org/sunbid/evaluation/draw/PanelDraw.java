package org.sunbid.evaluation.draw;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.trading.tender.LotSheet;

/** A draw for one lot, from the frozen lists to the last seat. */
@Entity
public class PanelDraw {

    @Id
    private UUID id;

    @Version
    private long version;

    private String lotCode;
    private String tenderCode;

    @Enumerated(EnumType.STRING)
    private DrawState state;

    private String requestedBy;
    private Instant requestedAt;
    private String salt;
    private UUID jointDraw;
    private String voidedBy;
    private String voidReason;
    private Instant drawnAt;
    private String transcript;
    private String transcriptSha256;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "draw_quota", joinColumns = @JoinColumn(name = "draw_id"))
    @OrderColumn(name = "number")
    private List<FrozenQuota> quotas = new ArrayList<>();

    /** For Hibernate. */
    protected PanelDraw() {}

    PanelDraw(LotSheet lot, String requestedBy, String salt, Instant now) {
        this.id = UUID.randomUUID();
        this.lotCode = lot.lotCode();
        this.tenderCode = lot.tenderCode();
        this.state = DrawState.ASKED;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        this.salt = salt;
    }

    /** What is asked for; lists of other cities come from them. */
    void ask(List<Quota> asked) {
        asked.stream().map(FrozenQuota::of).forEach(quotas::add);
    }

    /** A lender has frozen its list. */
    void listed(int number, String hash, int count) {
        require(DrawState.ASKED);
        quotas.set(number, quotas.get(number).listed(hash, count));
    }

    /** No other city has to answer any more. */
    boolean isListed() {
        return quotas.stream().noneMatch(FrozenQuota::isWaitedFor);
    }

    /** The lists are frozen; the joint draw will draw from them. */
    void freeze(List<String> hashes, List<String> commitments, UUID newJointDraw) {
        require(DrawState.ASKED);
        for (int number = 0; number < quotas.size(); number++) {
            quotas.set(number, quotas.get(number).frozen(hashes.get(number), commitments.get(number)));
        }
        jointDraw = newJointDraw;
        state = DrawState.FROZEN;
    }

    /** A lender lends nobody, for this reason; the host asks anew. */
    void refusedBy(String lender, String reason) {
        require(DrawState.ASKED);
        state = DrawState.VOID;
        voidedBy = lender;
        voidReason = reason;
    }

    /** A lender has nobody left. */
    void ranOut(int number) {
        quotas.set(number, quotas.get(number).ranOut());
    }

    private void require(DrawState expected) {
        if (state != expected) {
            throw new IllegalStateException(state + " instead of " + expected);
        }
    }

    void drawn(String newTranscript, String sha256, Instant now) {
        if (state != DrawState.FROZEN) {
            throw new IllegalStateException("drawn twice");
        }
        state = DrawState.DRAWN;
        transcript = newTranscript;
        transcriptSha256 = sha256;
        drawnAt = now;
    }

    /** Takes note of how many seats are taken and whether somebody is still asked. */
    void seatsTaken(long accepted, long waiting) {
        if (accepted >= seats()) {
            state = DrawState.FILLED;
        } else {
            state = accepted + waiting >= seats() ? DrawState.DRAWN : DrawState.SHORT;
        }
    }

    void giveUp() {
        state = DrawState.VOID;
    }

    /** A party of the joint draw was silent. */
    void voided(String party) {
        if (state != DrawState.FROZEN) {
            throw new IllegalStateException("void in " + state);
        }
        state = DrawState.VOID;
        voidedBy = party;
    }

    public UUID id() {
        return id;
    }

    public String lotCode() {
        return lotCode;
    }

    public String tenderCode() {
        return tenderCode;
    }

    public DrawState state() {
        return state;
    }

    /** 统一社会信用代码 of the host that asked for it. */
    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Hides who stands behind a handle; kept here until the result. */
    String salt() {
        return salt;
    }

    /** The party whose silence made it void. */
    Optional<String> voidedBy() {
        return Optional.ofNullable(voidedBy);
    }

    /** Stable code of why a lender lends nobody; empty unless one refused. */
    Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }

    /** The joint draw that draws this panel; empty for panels of before there were any. */
    Optional<UUID> jointDraw() {
        return Optional.ofNullable(jointDraw);
    }

    public Optional<Instant> drawnAt() {
        return Optional.ofNullable(drawnAt);
    }

    /** The transcripts of all quotas as one canonical JSON document; empty before the draw. */
    public Optional<String> transcript() {
        return Optional.ofNullable(transcript);
    }

    public Optional<String> transcriptSha256() {
        return Optional.ofNullable(transcriptSha256);
    }

    public List<FrozenQuota> quotas() {
        return List.copyOf(quotas);
    }

    /** Members the panel is to have. */
    public int seats() {
        return quotas.stream().mapToInt(FrozenQuota::seats).sum();
    }
}
