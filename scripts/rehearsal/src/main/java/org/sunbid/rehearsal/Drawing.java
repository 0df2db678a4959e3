package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;

/**
 * 抽取: the panel is drawn by three parties, and anybody entitled replays it.
 *
 * @param stage where it is played
 * @param lot which lot
 * @param host who asks for the panel
 */
public record Drawing(Stage stage, String lot, Person host) {

    /** Asks for a panel of these quotas; what the platform answers. */
    public JsonNode request(List<Map<String, Object>> quotas) throws Exception {
        return host.trading().post(path(), Map.of("quotas", quotas, "demanding", false));
    }

    /**
     * The host's share goes in once supervision is bound; the panel is there once supervision has revealed, and every city
     * that lends experts has drawn from its list. So many take part in all.
     */
    public String draw(int parties) throws Exception {
        comesTo("JOINED");
        host.trading().post(path() + "/draw", Map.of("contribution", "rehearsal of " + stage.now()));
        JsonNode progress = comesTo("DRAWN");
        Verify.equal(parties, progress.path("joint").path("parties").size(), "parties of the draw");
        return progress.path("transcriptSha256").asText().substring(0, 16) + "…";
    }

    /** The transcripts as the host gets them, each replayed, each with a share of supervision. */
    public List<DrawTranscript> replayed() throws Exception {
        JsonNode answer = host.trading().get(path() + "/transcript");
        List<DrawTranscript> transcripts = new ArrayList<>();
        for (JsonNode transcript : answer.isArray() ? answer : answer.path("draws")) {
            DrawTranscript read = DrawTranscript.read(transcript.toString().getBytes(StandardCharsets.UTF_8));
            Draw.replay(read);
            Verify.that(
                    read.contributions().stream().anyMatch(share -> "supervision".equals(share.party())),
                    "supervision has a share in the draw");
            transcripts.add(read);
        }
        Verify.that(!transcripts.isEmpty(), "there is a transcript");
        return transcripts;
    }

    /** How far the draw has come. */
    public JsonNode progress() throws Exception {
        return host.trading().get(path());
    }

    private JsonNode comesTo(String state) throws Exception {
        return Await.until("the draw in state " + state, stage.patience(), () -> Optional.of(progress())
                .filter(progress ->
                        state.equals(progress.path("joint").path("state").asText())));
    }

    private String path() {
        return "/api/lots/" + lot + "/panel";
    }
}
