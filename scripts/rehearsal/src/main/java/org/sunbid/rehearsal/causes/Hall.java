package org.sunbid.rehearsal.causes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Verify;
import org.sunbid.rehearsal.Visitor;
import org.sunbid.sealing.signature.SignatureInPdf;

/** The opening of one lot, as its host holds it. */
record Hall(String lot, Person agency) {

    private static final Duration LONGEST = Duration.ofMinutes(6);

    JsonNode now() throws IOException, InterruptedException {
        return agency.trading().get(path(""));
    }

    JsonNode in(String state) throws Exception {
        return Await.until("the hall " + state, LONGEST, () -> agency.trading()
                .find(path(""))
                .filter(hall -> hall.path("state").asText().equals(state)));
    }

    /** Rules on the one bid whose cause is unclear. */
    void rule(String bidder, String side, String reason) throws IOException, InterruptedException {
        for (JsonNode line : now().path("unopened")) {
            if (line.path("bidder").asText().equals(bidder)) {
                Verify.equal("UNKNOWN", line.path("side").asText(), "what is to be ruled on");
                agency.trading()
                        .post(
                                path("/rulings"),
                                Map.of(
                                        "ordinal",
                                        line.path("ordinal").asInt(),
                                        "side",
                                        side,
                                        "reason",
                                        reason,
                                        "clause",
                                        "O20 31"));
                return;
            }
        }
        throw new IllegalStateException("nothing is to be ruled on of " + bidder);
    }

    void seenBy(Visitor supervisor) throws IOException, InterruptedException {
        Verify.equal(1, supervisor.post(path("/sights"), Map.of()).path("seen").asInt(), "rulings seen");
    }

    /** Bidders confirm, the host signs the record. */
    int close(List<Person> confirming) throws IOException, InterruptedException {
        for (Person bidder : confirming) {
            bidder.trading().post(path("/confirmations"), Map.of());
        }
        byte[] content = agency.trading()
                .post(path("/record"), Map.of())
                .path("toBeSigned")
                .binaryValue();
        byte[] cms = SignatureInPdf.sign(agency.credentials(), content);
        agency.trading()
                .post(
                        path("/record/signature"),
                        Map.of("signature", Base64.getEncoder().encodeToString(cms)));
        return agency.trading().bytes(path("/record.pdf")).length;
    }

    String path(String act) {
        return "/api/halls/" + lot + act;
    }
}
