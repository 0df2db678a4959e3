package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;

/**
 * 抽取系数: in the hall, between verification and reading out, three parties draw what the tender document left open.
 *
 * @param stage where it is played
 * @param lot which lot
 * @param host who holds the opening
 */
record CoefficientDraw(Stage stage, String lot, Person host) {

    /** The host's share goes in once supervision is bound; the values are there once supervision has revealed. */
    String play() throws Exception {
        comesTo("JOINED");
        give();
        stage.reached(Moment.SHARE_GIVEN, lot);
        JsonNode draw = comesTo("DRAWN");
        Verify.equal(3, draw.path("progress").path("parties").size(), "parties of the draw");
        JsonNode coefficient = draw.path("coefficients").path(0);
        String value = coefficient.path("value").asText();
        DrawTranscript transcript = DrawTranscript.read(stage.visitor(stage.trading())
                .bytes(coefficient.path("transcript").asText()));
        Verify.equal(List.of(value), Draw.replay(transcript).picked(), "the value when the draw is replayed");
        Verify.equal(
                Verify.sha256(transcript.write()),
                coefficient.path("transcriptSha256").asText(),
                "hash of the transcript");
        return coefficient.path("coefficient").asText() + " " + value + " of "
                + transcript.request().candidates();
    }

    /** Given again after a failure of the platform, a share that was taken the first time is refused: it is there. */
    private void give() throws Exception {
        try {
            host.trading().post(hall() + "/coefficients/draw", Map.of("contribution", "rehearsal of " + stage.now()));
        } catch (Visitor.Refused refused) {
            if (!refused.code().equals("joint-draw.wrong-state")) {
                throw refused;
            }
        }
    }

    private JsonNode comesTo(String state) throws Exception {
        return Await.until("the draw in state " + state, stage.patience(), () -> host.trading()
                .find(hall())
                .map(hall -> hall.path("draw"))
                .filter(draw -> state.equals(draw.path("progress").path("state").asText())));
    }

    private String hall() {
        return "/api/halls/" + lot;
    }
}
