package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Verify;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * 澄清: the majority of the panel asks a bidder, who answers with a signature.
 *
 * @param stage where it is played
 * @param room of the panel
 * @param bidder who is asked
 */
record Clarification(Stage stage, Room room, Person bidder) {

    private static final String ASKED = "施工组织设计第 12 页工期 180 天与第 30 页 160 天不一致，请说明以何为准。";
    private static final String ANSWERED = "以开标一览表所列 180 天为准，第 30 页为笔误。";
    private static final int MINUTES = 30;

    /** An expert of Guiyang writes the question down; two more make the majority of five. */
    String play() throws Exception {
        String question = ask();
        answer(question);
        for (Person member : room.panel().values()) {
            Verify.equal(
                    ANSWERED,
                    read(member, question).path("answer").path("text").asText(),
                    "the answer at " + member.name());
        }
        Verify.equal(
                403, room.deal().agency().trading().status(questions()), "the host asking for it before the report");
        return "1 question by majority, 1 signed answer";
    }

    private String ask() throws Exception {
        Map<String, Object> draft =
                new HashMap<>(Map.of("bid", bid(), "kind", "AMBIGUOUS", "text", ASKED, "minutes", MINUTES));
        Person author = room.away().get(0);
        String question = author.trading().post(questions(), draft).path("id").asText();
        Verify.equal(404, bidder.trading().status("/api/questions/" + question), "a question nobody has sent");
        List<String> states = List.of("DRAFT", "SENT");
        for (int i = 0; i < states.size(); i++) {
            String state = room.own()
                    .get(i)
                    .trading()
                    .post(questions() + "/" + question + "/agreement", Map.of())
                    .path("state")
                    .asText();
            Verify.equal(states.get(i), state, "the question when " + (i + 2) + " of 5 want it");
        }
        return question;
    }

    private void answer(String question) throws Exception {
        String path = "/api/questions/" + question;
        Verify.equal(ASKED, bidder.trading().get(path).path("text").asText(), "the question at the bidder");
        String content = bidder.trading()
                .post(path + "/preparation", Map.of("text", ANSWERED))
                .path("content")
                .asText();
        byte[] cms =
                DetachedSignature.sign(bidder.credentials(), Base64.getDecoder().decode(content), stage.now());
        bidder.trading()
                .post(
                        path + "/answer",
                        Map.of(
                                "content",
                                content,
                                "signature",
                                Base64.getEncoder().encodeToString(cms)));
    }

    private JsonNode read(Person member, String question) throws Exception {
        for (JsonNode one : member.trading().get(questions())) {
            if (one.path("id").asText().equals(question)) {
                return one;
            }
        }
        throw new IllegalStateException("the question is not there");
    }

    private String bid() throws Exception {
        for (JsonNode bid : room.table().path("bids")) {
            if (bid.path("bidder").asText().equals(bidder.organisation())) {
                return bid.path("id").asText();
            }
        }
        throw new IllegalStateException("no bid of " + bidder.organisation());
    }

    private String questions() {
        return "/api/lots/" + room.deal().lot() + "/questions";
    }
}
