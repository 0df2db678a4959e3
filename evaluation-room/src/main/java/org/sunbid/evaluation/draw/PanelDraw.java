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
    private String platformNonce;
    private Instant drawnAt;
    private String transcript;
    private String transcriptSha256;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "draw_quota", joinColumns = @JoinColumn(name = "draw_id"))
    @OrderColumn(name = "number")
    private List<FrozenQuota> quotas = new ArrayList<>();

    /** For Hibernate. */
    protected PanelDraw() {}

    PanelDraw(LotSheet lot, String requestedBy, Secrets secrets, Instant now) {
        this.id = UUID.randomUUID();
        this.lotCode = lot.lotCode();
        this.tenderCode = lot.tenderCode();
        this.state = DrawState.FROZEN;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        this.salt = secrets.salt();
        this.platformNonce = secrets.nonce();
    }

    /**
     * What the platform keeps to itself until the draw.
     *
     * @param salt hides who stands behind a handle
     * @param nonce its share of the chance
     */
    record Secrets(String salt, String nonce) {}

    void freeze(FrozenQuota quota) {
        quotas.add(quota);
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

    String salt() {
        return salt;
    }

    String platformNonce() {
        return platformNonce;
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
