package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.message.ClosedRequest;
import org.sunbid.network.message.DrawClosed;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.sealing.suite.Suite;

/**
 * The host gives its share of the chance. It is the last party to commit, so it may give the share itself at once: platform
 * and supervision are bound and cannot choose theirs by it. Supervision is then asked to reveal. Part of the use case of a
 * feature, which has checked that the person acts for the host and that the tender does not stand still.
 */
@ApplicationScoped
public class GiveShare {

    /** The least the host's share must have, so that it is not left to habit. */
    public static final int LEAST_CHARACTERS = 8;

    private static final int MOST_CHARACTERS = 200;

    private final JointDraws draws;
    private final NoncesAtRest nonces;
    private final Outbox outbox;
    private final DatabaseClock clock;
    private final Audit audit;

    GiveShare(JointDraws draws, NoncesAtRest nonces, Outbox outbox, DatabaseClock clock, Audit audit) {
        this.draws = draws;
        this.nonces = nonces;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Takes it; the result is how far the draw is then.
     *
     * @param id which draw
     * @param host 统一社会信用代码 of whoever gives it
     * @param share any text of 8 to 200 characters; its SHA-256 is the nonce
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<JointDrawProgress> give(UUID id, String host, String share) {
        String text = share.strip();
        Optional<JointDraw> found = draws.held(id);
        if (found.isEmpty()) {
            return Outcome.refused(JointDrawRefusal.UNKNOWN, id);
        }
        Decision length = Decision.all(List.of(
                Decision.require(
                        text.length() >= LEAST_CHARACTERS, JointDrawRefusal.CONTRIBUTION_TOO_SHORT, LEAST_CHARACTERS),
                Decision.require(
                        text.length() <= MOST_CHARACTERS, JointDrawRefusal.CONTRIBUTION_TOO_LONG, MOST_CHARACTERS)));
        if (length instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        JointDraw draw = found.get();
        Nonce nonce = new Nonce(host, sha256(text));
        Instant now = clock.now();
        return draw.close(nonce, nonces.seal(id, nonce), now).then(() -> {
            outbox.report(new DrawClosed(draw.tenderCode(), draw.lotCode(), id.toString(), closed(draw), now));
            audit.record("draw-share-given", draw.lotCode(), Map.of("draw", id.toString()));
            return JointDrawProgress.of(draw);
        });
    }

    private static List<ClosedRequest> closed(JointDraw draw) {
        List<ClosedRequest> closed = new ArrayList<>();
        for (int number = 0; number < draw.lists().size(); number++) {
            closed.add(draw.lists()
                    .get(number)
                    .closed(FrozenLists.commitments(draw).get(number)));
        }
        return closed;
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(text.getBytes(StandardCharsets.UTF_8)));
    }
}
