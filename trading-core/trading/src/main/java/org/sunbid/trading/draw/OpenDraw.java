package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.network.message.DrawAnnounced;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.trading.tender.LotSheet;

/**
 * Opens a joint draw: the lists are frozen, the platform binds itself to its share of the chance, and supervision is told
 * both and asked to join. Part of the use case of a feature, in its transaction.
 */
@ApplicationScoped
public class OpenDraw {

    /** Names on all lists of one draw together; so many fit into the message that carries the transcripts. */
    public static final int MOST_CANDIDATES = 5_000;

    private final JointDraws draws;
    private final NoncesAtRest nonces;
    private final Outbox outbox;
    private final DatabaseClock clock;
    private final Audit audit;

    OpenDraw(JointDraws draws, NoncesAtRest nonces, Outbox outbox, DatabaseClock clock, Audit audit) {
        this.draws = draws;
        this.nonces = nonces;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A draw that was opened.
     *
     * @param id by which the feature hears of it
     * @param commitments of the platform, one a list
     */
    public record Opened(UUID id, List<String> commitments) {}

    /**
     * Opens it.
     *
     * @param lot in whose tender it happens; its agency, or else its tenderee, is the host
     * @param purpose what it decides
     * @param lists each subject once; names that are secret stand on them as salted hashes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<Opened> open(LotSheet lot, DrawPurpose purpose, List<ListToDraw> lists) {
        int candidates = lists.stream().mapToInt(ListToDraw::candidates).sum();
        return Decision.require(
                        candidates <= MOST_CANDIDATES,
                        JointDrawRefusal.TOO_MANY_CANDIDATES,
                        candidates,
                        MOST_CANDIDATES)
                .then(() -> announce(lot, purpose, lists));
    }

    private Opened announce(LotSheet lot, DrawPurpose purpose, List<ListToDraw> lists) {
        Instant now = clock.now();
        String host = lot.agency().orElse(lot.tenderee()).uscc();
        JointDraw draw = new JointDraw(new DrawOccasion(lot.tenderCode(), lot.lotCode(), host, purpose), now);
        UUID id = draw.id();
        Nonce nonce = Nonce.random(JointDraw.PLATFORM);
        draw.freeze(lists, nonce, nonces.seal(id, nonce));
        draws.persistAndFlush(draw);
        outbox.report(new DrawAnnounced(
                lot.tenderCode(),
                lot.lotCode(),
                id.toString(),
                purpose,
                draw.lists().stream().map(FrozenList::announced).toList(),
                now));
        audit.recordUnnamed("draw-announced", lot.lotCode(), Map.of("draw", id.toString(), "purpose", purpose.name()));
        return new Opened(id, draw.lists().stream().map(FrozenList::byPlatform).toList());
    }
}
