package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Deal;
import org.sunbid.rehearsal.Verify;
import org.sunbid.rehearsal.Visitor;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;

/**
 * What the supervision platform, one for both cities, has of a panel of two.
 *
 * @param cities that share it
 * @param deal which
 */
record Supervised(TwoCities cities, Deal deal) {

    /** What the cities say to each other is said to supervision as well. */
    private static final List<String> BETWEEN_CITIES =
            List.of("ExpertsAsked", "ExpertsListed", "ListDrawn", "SeatLent");

    /** One draw from two lists; both of its transcripts are there, replay, and are those that Guiyang published. */
    String draws() throws Exception {
        JsonNode draw =
                Await.until("the panel's draw at supervision", cities.stage().patience(), this::held);
        Verify.equal(2, draw.path("lists").size(), "lists that supervision was told of");
        Verify.equal(2, draw.path("transcripts").asInt(), "transcripts at supervision");
        for (int number = 1; number <= 2; number++) {
            Draw.replay(transcript(draw, number));
        }
        Verify.equal(
                DrawTranscripts.read(cities.guiyang().transcripts(deal.lot())),
                List.of(transcript(draw, 2)),
                "Guiyang's transcript at supervision");
        return "2 lists, 2 transcripts, both replayed";
    }

    /** Both platforms told it, each its part; that a seat was given back, where a member left. */
    String messages(boolean replaced) throws Exception {
        List<String> expected = new ArrayList<>(BETWEEN_CITIES);
        if (replaced) {
            expected.add("SeatFreed");
        }
        Await.until("every message between the cities", cities.stage().patience(), () -> Optional.of(
                        supervisor().text("/api/messages?tender=" + deal.tender() + "&limit=200"))
                .filter(text -> expected.stream().allMatch(text::contains)));
        return String.join(", ", expected);
    }

    private Visitor supervisor() {
        return cities.company().supervisor();
    }

    private Optional<JsonNode> held() throws Exception {
        for (JsonNode draw : supervisor().get("/api/tenders/" + deal.tender()).path("draws")) {
            if (draw.path("purpose").asText().equals("PANEL")
                    && draw.path("state").asText().equals("DRAWN")) {
                return Optional.of(draw);
            }
        }
        return Optional.empty();
    }

    private DrawTranscript transcript(JsonNode draw, int number) throws Exception {
        return DrawTranscript.read(supervisor()
                .bytes("/tenders/" + deal.tender() + "/draws/"
                        + draw.path("draw").asText() + "/transcripts/" + number));
    }
}
