package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.network.message.PanelDrawn;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.trading.draw.DrawConsumer;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * A joint draw has drawn a panel, or was given up. Invitations go out in drawn order; the names stay here. A lot that has
 * ended meanwhile keeps its transcript and invites nobody.
 */
@ApplicationScoped
class DrawnPanel implements DrawConsumer {

    private final ReadLot lots;
    private final PanelDraws draws;
    private final Candidates candidates;
    private final FillSeats seats;
    private final Outbox outbox;
    private final Audit audit;

    DrawnPanel(ReadLot lots, PanelDraws draws, Candidates candidates, FillSeats seats, Outbox outbox, Audit audit) {
        this.lots = lots;
        this.draws = draws;
        this.candidates = candidates;
        this.seats = seats;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public DrawPurpose purpose() {
        return DrawPurpose.PANEL;
    }

    @Override
    public void drawn(UUID jointDraw, List<DrawTranscript> transcripts, Instant now) {
        PanelDraw draw = draws.heldByJointDraw(jointDraw).orElseThrow();
        place(draw, transcripts);
        byte[] document = DrawTranscripts.write(transcripts);
        String sha256 = Handles.sha256(document);
        draw.drawn(new String(document, StandardCharsets.UTF_8), sha256, now);
        candidates.flush();
        if (lots.find(draw.lotCode())
                .map(LotSheet::state)
                .filter(LotState.OPENED::equals)
                .isPresent()) {
            seats.fill(draw, now);
        }
        outbox.report(new PanelDrawn(draw.tenderCode(), draw.lotCode(), draw.seats(), sha256, now));
        audit.record("panel-drawn", draw.lotCode(), Map.of("transcript", sha256));
    }

    @Override
    public void voided(UUID jointDraw, String party, Instant now) {
        PanelDraw draw = draws.heldByJointDraw(jointDraw).orElseThrow();
        draw.voided(party);
        audit.record("panel-draw-void", draw.lotCode(), Map.of("silent", party));
    }

    private void place(PanelDraw draw, List<DrawTranscript> transcripts) {
        Map<Integer, Map<String, Candidate>> byHandle = candidates.of(draw).stream()
                .collect(Collectors.groupingBy(
                        Candidate::quota, Collectors.toMap(Candidate::handle, Function.identity())));
        for (int quota = 0; quota < transcripts.size(); quota++) {
            if (draw.quotas().get(quota).isLent()) {
                continue;
            }
            List<String> order = transcripts.get(quota).order();
            for (int place = 0; place < order.size(); place++) {
                byHandle.get(quota).get(order.get(place)).drawnAt(place);
            }
        }
    }
}
