package org.sunbid.evaluation.tie;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.evaluation.draw.Handles;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.audit.Audit;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.trading.draw.DrawConsumer;

/** The order among equals was drawn, or the draw was given up. */
@ApplicationScoped
class DrawnTie implements DrawConsumer {

    private final TieDraws ties;
    private final Audit audit;

    DrawnTie(TieDraws ties, Audit audit) {
        this.ties = ties;
        this.audit = audit;
    }

    @Override
    public DrawPurpose purpose() {
        return DrawPurpose.TIE;
    }

    @Override
    public void drawn(UUID draw, List<DrawTranscript> transcripts, Instant now) {
        TieDraw tie = ties.held(draw).orElseThrow();
        byte[] document = DrawTranscripts.write(transcripts);
        String sha256 = Handles.sha256(document);
        tie.drawn(new String(document, StandardCharsets.UTF_8), sha256);
        audit.record("tie-drawn", tie.lotCode(), Map.of("transcript", sha256));
    }

    @Override
    public void voided(UUID draw, String party, Instant now) {
        TieDraw tie = ties.held(draw).orElseThrow();
        tie.voided();
        audit.record("tie-draw-void", tie.lotCode(), Map.of("silent", party));
    }
}
