package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.network.message.DrawShare;
import org.sunbid.network.message.SharesRevealed;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Ends a draw, in the caller's transaction, the draw being held: with its transcripts once every share is there, or void
 * when a party is silent. While the tender stands still nothing is drawn; the shares wait.
 */
@ApplicationScoped
class FinishDraw {

    private final ReadLot lots;
    private final NoncesAtRest nonces;
    private final DrawConsumers consumers;
    private final Outbox outbox;
    private final DatabaseClock clock;
    private final Audit audit;

    FinishDraw(
            ReadLot lots,
            NoncesAtRest nonces,
            DrawConsumers consumers,
            Outbox outbox,
            DatabaseClock clock,
            Audit audit) {
        this.lots = lots;
        this.nonces = nonces;
        this.consumers = consumers;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    /** Draws, unless the tender stands still or another platform has still to draw from its list. */
    void finish(JointDraw draw) {
        if (standsStill(draw)) {
            return;
        }
        Instant now = clock.now();
        List<Nonce> shares = nonces.open(draw);
        if (!draw.waitedFor().isEmpty()) {
            tellHolders(draw, shares, now);
            return;
        }
        List<DrawTranscript> transcripts = new ArrayList<>();
        for (int number = 0; number < draw.lists().size(); number++) {
            transcripts.add(transcript(
                    draw.lists().get(number), FrozenLists.commitments(draw).get(number), shares));
        }
        List<String> written = transcripts.stream()
                .map(transcript -> new String(transcript.write(), StandardCharsets.UTF_8))
                .toList();
        draw.drawn(written, now);
        outbox.report(held(draw, written, null, now));
        audit.record("draw-held", draw.lotCode(), Map.of("draw", draw.id().toString()));
        consumers.of(draw).drawn(draw.id(), List.copyOf(transcripts), now);
    }

    private static DrawTranscript transcript(FrozenList list, Map<String, String> commitments, List<Nonce> shares) {
        return list.request()
                .map(request -> Shares.draw(request, commitments, shares))
                .orElseGet(
                        () -> DrawTranscript.read(list.elsewhere().transcript().getBytes(StandardCharsets.UTF_8)));
    }

    /** Once: every holder of a list gets all shares, with what bound them for its list. */
    private void tellHolders(JointDraw draw, List<Nonce> shares, Instant now) {
        if (draw.isTold()) {
            return;
        }
        for (int number = 0; number < draw.lists().size(); number++) {
            FrozenList list = draw.lists().get(number);
            Map<String, String> commitments = FrozenLists.commitments(draw).get(number);
            if (list.isWaitedFor()) {
                outbox.tell(
                        list.elsewhere().holder(),
                        new SharesRevealed(
                                draw.tenderCode(),
                                draw.lotCode(),
                                draw.id().toString(),
                                list.subject(),
                                shares.stream()
                                        .map(share -> new DrawShare(
                                                share.party(), commitments.get(share.party()), share.value()))
                                        .toList(),
                                now));
            }
        }
        draw.tellShares(now);
    }

    /** Gives up waiting, unless the tender stands still. */
    void giveUp(JointDraw draw) {
        if (standsStill(draw)) {
            return;
        }
        Instant now = clock.now();
        String silent = draw.giveUp(now);
        outbox.report(held(draw, List.of(), silent, now));
        audit.record("draw-void", draw.lotCode(), Map.of("draw", draw.id().toString(), "silent", silent));
        consumers.of(draw).voided(draw.id(), silent, now);
    }

    private boolean standsStill(JointDraw draw) {
        return lots.hold(draw.lotCode()).filter(LotSheet::suspended).isPresent();
    }

    private static DrawHeld held(JointDraw draw, List<String> transcripts, String voidedBy, Instant now) {
        return new DrawHeld(draw.tenderCode(), draw.lotCode(), draw.id().toString(), transcripts, voidedBy, now);
    }
}
