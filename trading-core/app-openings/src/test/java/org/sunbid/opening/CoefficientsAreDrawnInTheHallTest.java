package org.sunbid.opening;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sunbid.evaluation.method.Methods;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.coefficient.ReadCoefficients;
import org.sunbid.trading.draw.SupervisionsPart;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** The draw of coefficients between verification and reading out; supervision is played. */
@QuarkusTest
class CoefficientsAreDrawnInTheHallTest {

    @Inject
    ReadLot lots;

    @Inject
    ReadCoefficients coefficients;

    @Test
    void whatThreePartiesDrawCountsAndStandsInHallMethodRecordAndMessage() throws Exception {
        DrawnHall hall = DrawnHall.begun(8400);
        String lot = hall.lot().code();
        assertThat(SupervisionsPart.last("DrawAnnounced", lot).path("purpose").asText())
                .isEqualTo(DrawPurpose.COEFFICIENT.name());
        hall.seen()
                .then()
                .body("draw.coefficients.coefficient", equalTo(List.of("DELTA", "Q")))
                .body("draw.coefficients.candidates", equalTo(List.of(DrawnHall.DELTAS, DrawnHall.WEIGHTS)))
                .body("draw.coefficients.value", equalTo(java.util.Arrays.asList(null, null)))
                .body("draw.progress.parties.committed", equalTo(List.of(true, false, false)))
                .body("readOutAt", nullValue())
                .body("bids", hasSize(0));
        assertThatThrownBy(() -> Methods.of(sheet(lot), coefficients.drawn(lot)))
                .isInstanceOf(RefusedException.class);
        hall.share(hall.host()).statusCode(409).body("code", equalTo("joint-draw.waiting-for-supervision"));
        hall.anew(hall.host()).statusCode(409).body("code", equalTo("coefficient.already-open"));
        RestAssured.get(hall.path() + "/coefficients/delta/transcript").then().statusCode(404);

        SupervisionsPart.joins(lot);
        hall.tells("SUPERVISION_COMMITTED");
        Person foreign = TestPeople.of("另一家代理", BiddingLot.uscc(8499), Role.AGENCY);
        hall.share(foreign).statusCode(403).body("code", equalTo("opening.not-yours"));
        hall.anew(foreign).statusCode(403);
        hall.share(hall.bids().get(0).bidder()).statusCode(403);
        hall.share(hall.host()).statusCode(200).body("state", equalTo("CLOSED"));
        hall.tells("HOST_COMMITTED");
        hall.share(hall.host()).statusCode(409).body("code", equalTo("joint-draw.wrong-state"));
        SupervisionsPart.reveals(lot);
        SupervisionsPart.reveals(lot);

        hall.comesTo("READING_OUT");
        hall.tells("READ_OUT");
        List<String> values = hall.seen().path("draw.coefficients.value");
        assertThat(DrawnHall.DELTAS).contains(values.get(0));
        assertThat(DrawnHall.WEIGHTS).contains(values.get(1));
        assertThatTheTranscriptProves(hall, 0, "delta", values.get(0));
        assertThatTheTranscriptProves(hall, 1, "q", values.get(1));
        assertThat(Methods.parameters(sheet(lot), coefficients.drawn(lot)).values())
                .containsEntry("delta", values.get(0))
                .containsEntry("q", values.get(1))
                .containsEntry("k1", "1");
        assertThat(Methods.of(sheet(lot), coefficients.drawn(lot))).isNotNull();
        assertThat(sheet(lot).parameters()).containsEntry("delta", String.join("; ", DrawnHall.DELTAS));
        hall.share(hall.host()).statusCode(409).body("code", equalTo("opening.wrong-state"));
        hall.anew(hall.host()).statusCode(409).body("code", equalTo("opening.wrong-state"));

        assertThatTheRecordNamesThem(hall, values);
    }

    @Test
    void whoeverIsSilentMakesTheDrawVoidByNameAndTheHostDrawsAnew() {
        DrawnHall hall = DrawnHall.begun(8410);
        String lot = hall.lot().code();

        SupervisionsPart.patienceEnds(Duration.ZERO);
        hall.tells("SUPERVISION_SILENT");
        hall.seen().then().body("state", equalTo("DRAWING")).body("draw.progress.voidedBy", equalTo("supervision"));
        hall.share(hall.host()).statusCode(409);
        hall.anew(hall.host()).statusCode(200);
        hall.tells("COEFFICIENT_DRAW_OPENED");
        SupervisionsPart.joins(lot);
        hall.tells("SUPERVISION_COMMITTED");
        SupervisionsPart.patienceEnds(Duration.ZERO);
        hall.tells("HOST_SILENT");
        hall.seen().then().body("draw.progress.voidedBy", equalTo(hall.lot().agency()));

        hall.anew(hall.host()).statusCode(200);
        String draw = SupervisionsPart.joins(lot);
        hall.share(hall.host()).statusCode(200);
        SupervisionsPart.reveals(lot);
        hall.comesTo("READING_OUT");
        assertThat(SupervisionsPart.last("DrawHeld", lot).path("draw").asText()).isEqualTo(draw);
    }

    @Test
    void whileTheTenderStandsStillNothingIsDrawnAndNothingIsReadOut() {
        DrawnHall hall = DrawnHall.begun(8420);
        String lot = hall.lot().code();
        SupervisionsPart.joins(lot);
        hall.lot().suspend();
        hall.share(hall.host()).statusCode(409).body("code", equalTo("opening.suspended"));
        hall.anew(hall.host()).statusCode(409).body("code", equalTo("opening.suspended"));
        SupervisionsPart.patienceEnds(Duration.ZERO);
        hall.tells("SUSPENDED");
        hall.lot().resume();
        hall.tells("SUPERVISION_COMMITTED");

        hall.share(hall.host()).statusCode(200);
        hall.lot().suspend();
        SupervisionsPart.reveals(lot);
        hall.tells("SUSPENDED");
        hall.seen().then().body("state", equalTo("DRAWING")).body("draw.progress.state", equalTo("REVEALED"));

        hall.lot().resume();
        SupervisionsPart.patienceEnds(Duration.ofDays(1));
        hall.comesTo("READING_OUT");
    }

    private LotSheet sheet(String lot) {
        return lots.find(lot).orElseThrow();
    }

    private static void assertThatTheTranscriptProves(DrawnHall hall, int number, String name, String value) {
        Map<String, String> line = hall.seen().path("draw.coefficients[" + number + "]");
        byte[] file = RestAssured.given()
                .header("Accept", "application/json, */*;q=0.5")
                .get(line.get("transcript"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(HexFormat.of().formatHex(Suite.ISO_1.hash(file))).isEqualTo(line.get("transcriptSha256"));
        DrawTranscript transcript = DrawTranscript.read(file);
        assertThat(Draw.replay(transcript).picked()).containsExactly(value);
        assertThat(transcript.request().subject())
                .startsWith("coefficient:" + hall.lot().code() + ":")
                .endsWith(":" + name);
        assertThat(SupervisionsPart.last("DrawHeld", hall.lot().code())
                        .path("transcripts")
                        .get(number)
                        .asText())
                .isEqualTo(new String(file, StandardCharsets.UTF_8));
    }

    private static void assertThatTheRecordNamesThem(DrawnHall hall, List<String> values) throws Exception {
        hall.bids().forEach(bid -> bid.bidder()
                .request()
                .post(hall.path() + "/confirmations")
                .then()
                .statusCode(200));
        RecordSignature.give(hall.lot(), hall.host(), hall.host().request().post(hall.path() + "/record"))
                .then()
                .statusCode(200);
        List<String> digests = hall.seen().path("draw.coefficients.transcriptSha256");
        byte[] pdf = RestAssured.get(hall.path() + "/record.pdf").asByteArray();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/opening-record-with-coefficients.pdf"), pdf);
        try (PDDocument record = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(record).replaceAll("\\s", "");
            assertThat(text).contains("评标系数的抽取", "系数δ0.03;0.1;0.02" + values.get(0), "系数Q0.4;0.5;0.6" + values.get(1));
            digests.forEach(digest -> assertThat(text).contains(digest.substring(0, 16)));
        }
        assertThat(BiddingLot.count(
                        "select count(*) from network_outbox where audience = 'PUBLIC' and type = 'OpeningHeld'"
                                + " and subject = ? and payload::json #>> '{coefficients,1,value}' = ?"
                                + " and payload::json #>> '{coefficients,1,transcriptSha256}' = ?"
                                + " and payload::json #>> '{coefficients,1,name}' = 'q'",
                        hall.lot().tender(),
                        values.get(1),
                        digests.get(1)))
                .isEqualTo(1);
    }
}
