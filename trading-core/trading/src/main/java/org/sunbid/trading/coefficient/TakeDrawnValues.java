package org.sunbid.trading.coefficient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.audit.Audit;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.draw.DrawConsumer;

/** The values of a lot's coefficients were drawn, or the draw was given up; the hall sees it when it is looked after next. */
@ApplicationScoped
class TakeDrawnValues implements DrawConsumer {

    private final CoefficientDraws draws;
    private final Audit audit;

    TakeDrawnValues(CoefficientDraws draws, Audit audit) {
        this.draws = draws;
        this.audit = audit;
    }

    @Override
    public DrawPurpose purpose() {
        return DrawPurpose.COEFFICIENT;
    }

    @Override
    public void drawn(UUID jointDraw, List<DrawTranscript> transcripts, Instant now) {
        CoefficientDraw draw = draws.held(jointDraw).orElseThrow();
        draw.drawn(transcripts.stream().map(TakeDrawnValues::value).toList());
        draw.coefficients()
                .forEach(drawn -> audit.record(
                        "coefficient-drawn",
                        draw.lotCode(),
                        Map.of(
                                "coefficient",
                                drawn.coefficient().parameter(),
                                "value",
                                drawn.value(),
                                "transcript",
                                drawn.transcriptSha256())));
    }

    @Override
    public void voided(UUID jointDraw, String party, Instant now) {
        CoefficientDraw draw = draws.held(jointDraw).orElseThrow();
        draw.voided();
        audit.record("coefficient-draw-void", draw.lotCode(), Map.of("silent", party));
    }

    private static CandidateList.Drawn value(DrawTranscript transcript) {
        return new CandidateList.Drawn(
                transcript.picked().get(0), HexFormat.of().formatHex(Suite.ISO_1.hash(transcript.write())));
    }
}
