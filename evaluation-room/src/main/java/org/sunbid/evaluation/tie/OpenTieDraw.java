package org.sunbid.evaluation.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.draw.Handles;
import org.sunbid.evaluation.method.RankedBid;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.trading.draw.ListToDraw;
import org.sunbid.trading.draw.OpenDraw;
import org.sunbid.trading.tender.LotSheet;

/**
 * Opens the joint draw of the order among equals: one list a group of equals. Who is equal is secret until the report, so
 * bids stand on the lists as salted hashes. Part of a use case of the room, in its transaction.
 */
@ApplicationScoped
public class OpenTieDraw {

    private final TieDraws ties;
    private final ReadTie drawn;
    private final OpenDraw openDraw;
    private final DatabaseClock clock;

    OpenTieDraw(TieDraws ties, ReadTie drawn, OpenDraw openDraw, DatabaseClock clock) {
        this.ties = ties;
        this.drawn = drawn;
        this.openDraw = openDraw;
        this.clock = clock;
    }

    /**
     * Opens it, unless one is open or held.
     *
     * @param equals groups of equals, at least one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<UUID> open(LotSheet lot, List<List<RankedBid>> equals) {
        boolean voidOrNone = ties.newest(lot.lotCode())
                .map(TieDraw::state)
                .filter(state -> state != TieState.VOID)
                .isEmpty();
        return Decision.require(voidOrNone, TieRefusal.ALREADY_ASKED)
                .then(() -> announce(lot, equals))
                .flatMap(opened -> opened);
    }

    /**
     * Sees to it that the equals of a conclusion are parted. What was drawn among the same equals before a member left keeps
     * its word, so that nobody gets another draw by leaving; a draw among others, or one that was not held, is overtaken.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<UUID> concluded(LotSheet lot, List<List<RankedBid>> equals) {
        Optional<TieDraw> earlier = ties.newest(lot.lotCode()).filter(tie -> tie.state() != TieState.VOID);
        boolean kept = drawn.result(lot.lotCode())
                .filter(result -> result.parts(equals))
                .isPresent();
        if (kept) {
            return Outcome.done(earlier.orElseThrow().id());
        }
        earlier.ifPresent(TieDraw::overtake);
        ties.flush();
        return announce(lot, equals);
    }

    private Outcome<UUID> announce(LotSheet lot, List<List<RankedBid>> equals) {
        UUID id = UUID.randomUUID();
        String salt = Nonce.random("salt").value();
        Map<String, String> bids = new HashMap<>();
        List<DrawRequest> requests = new ArrayList<>();
        for (List<RankedBid> group : equals) {
            List<String> handles = new ArrayList<>();
            for (RankedBid ranked : group) {
                String handle = Handles.of(salt, UUID.fromString(ranked.bid().bid()));
                bids.put(handle, ranked.bid().bid());
                handles.add(handle);
            }
            String subject =
                    "tie:" + lot.lotCode() + ":" + id + ":" + group.get(0).rank();
            requests.add(DrawRequest.of(subject, handles, handles.size()));
        }
        TieDraw tie = new TieDraw(id, lot.lotCode(), salt, bids, clock.now());
        return openDraw.open(lot, DrawPurpose.TIE, ListToDraw.here(requests)).map(opened -> {
            tie.drawnBy(opened.id());
            ties.persistAndFlush(tie);
            return id;
        });
    }
}
