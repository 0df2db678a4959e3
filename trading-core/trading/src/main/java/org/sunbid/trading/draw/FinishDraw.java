package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.DrawTranscript;
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

    /** Draws, unless the tender stands still. */
    void finish(JointDraw draw) {
        if (standsStill(draw)) {
            return;
        }
        Instant now = clock.now();
        List<DrawTranscript> transcripts = Shares.draw(draw.requests(), draw.commitments(), nonces.open(draw));
        List<String> written = transcripts.stream()
                .map(transcript -> new String(transcript.write(), StandardCharsets.UTF_8))
                .toList();
        draw.drawn(written, now);
        outbox.report(held(draw, written, null, now));
        audit.record("draw-held", draw.lotCode(), Map.of("draw", draw.id().toString()));
        consumers.of(draw).drawn(draw.id(), transcripts, now);
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
