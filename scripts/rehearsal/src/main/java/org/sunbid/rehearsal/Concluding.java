package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.sunbid.sealing.signature.SignatureInPdf;

/**
 * 评标结论: the ranking, and the report that every member signs.
 *
 * @param stage where it is played
 * @param lot which lot
 * @param agency who holds the opening
 */
public record Concluding(Stage stage, String lot, Person agency) {

    /** The chair concludes; the base price has the factors that were drawn in the hall. */
    public String conclude(Person chair) throws Exception {
        chair.trading().post("/api/lots/" + lot + "/conclusion", Map.of());
        JsonNode table = chair.trading().get("/api/lots/" + lot + "/session").path("table");
        JsonNode ranking = table.path("ranking");
        Verify.that(ranking.size() >= 3, "at least three bids are ranked");
        for (JsonNode drawn :
                agency.trading().get("/api/halls/" + lot).path("draw").path("coefficients")) {
            String factor = "(1 − " + drawn.path("value").asText() + ")";
            Verify.that(table.path("base").toString().contains(factor), "the base price has the factor " + factor);
        }
        return ranking.size() + " ranked, first "
                + ranking.path(0).path("total").asText();
    }

    /** Each member signs on their own computer; the last signature finishes the report. */
    public String sign(Collection<Person> members) throws Exception {
        boolean finished = false;
        for (Person member : members) {
            byte[] toBeSigned = member.trading()
                    .post("/api/lots/" + lot + "/report/signatures/preparation", Map.of())
                    .path("toBeSigned")
                    .binaryValue();
            byte[] cms = SignatureInPdf.sign(member.credentials(), toBeSigned);
            finished = member.trading()
                    .post(
                            "/api/lots/" + lot + "/report/signatures",
                            Map.of("cms", Base64.getEncoder().encodeToString(cms)))
                    .path("finished")
                    .asBoolean();
        }
        Verify.that(finished, "the report is finished after the last signature");
        stage.reached(Moment.REPORT_SIGNED, lot);
        byte[] pdf = agency.trading().bytes("/api/lots/" + lot + "/report.pdf");
        return members.size() + " signatures, PDF " + pdf.length / 1024 + " KiB";
    }
}
