package org.sunbid.evaluation.tie;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.draw.DrawTranscript;

/** The draw of the order among a lot's equals. */
@Entity
class TieDraw {

    @Id
    private UUID id;

    @Version
    private long version;

    private String lotCode;
    private UUID jointDraw;
    private String salt;

    @Enumerated(EnumType.STRING)
    private TieState state;

    private Instant openedAt;
    private String transcripts;
    private String transcriptSha256;

    /** Bids by the names under which they stand on the lists. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "tied_bid", joinColumns = @JoinColumn(name = "tie_id"))
    @MapKeyColumn(name = "handle")
    @Column(name = "bid_id")
    private Map<String, String> bids = new HashMap<>();

    /** For Hibernate. */
    protected TieDraw() {}

    TieDraw(UUID id, String lotCode, String salt, Map<String, String> bids, Instant now) {
        this.id = id;
        this.lotCode = lotCode;
        this.salt = salt;
        this.bids.putAll(bids);
        this.state = TieState.OPEN;
        this.openedAt = now;
    }

    void drawnBy(UUID newJointDraw) {
        jointDraw = newJointDraw;
    }

    void drawn(String newTranscripts, String sha256) {
        if (state != TieState.OVERTAKEN) {
            require(TieState.OPEN);
            state = TieState.DRAWN;
        }
        transcripts = newTranscripts;
        transcriptSha256 = sha256;
    }

    void voided() {
        if (state != TieState.OVERTAKEN) {
            require(TieState.OPEN);
            state = TieState.VOID;
        }
    }

    /** The panel has concluded anew, and others are equal now. */
    void overtake() {
        state = TieState.OVERTAKEN;
    }

    UUID id() {
        return id;
    }

    private void require(TieState expected) {
        if (state != expected) {
            throw new IllegalStateException(state + " instead of " + expected);
        }
    }

    /** How equals are parted; empty before the draw. */
    Optional<DrawnTies> result(List<DrawTranscript> read) {
        List<List<String>> orders = read.stream()
                .map(transcript -> transcript.order().stream().map(bids::get).toList())
                .toList();
        return transcripts().map(text -> new DrawnTies(orders, salt, text, transcriptSha256));
    }

    Optional<String> transcripts() {
        return Optional.ofNullable(transcripts);
    }

    String lotCode() {
        return lotCode;
    }

    UUID jointDraw() {
        return jointDraw;
    }

    TieState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }
}
