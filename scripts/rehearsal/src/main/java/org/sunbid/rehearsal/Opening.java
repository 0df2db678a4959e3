package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.sealing.signature.SignatureInPdf;

/** 开标: at the deadline the hall convenes by itself; bidders release their keys; bids are read out and recorded. */
final class Opening {

    private static final Duration CONVENED_WITHIN = Duration.ofSeconds(20);
    private static final Duration READ_OUT_WITHIN = Duration.ofSeconds(60);

    private final Stage stage;
    private final Steps steps;
    private final String lot;
    private final Person agency;
    private final Bidding bidding;
    private final Optional<Keeping> keeping;
    private final Optional<CoefficientDraw> draw;

    Opening(
            Stage stage,
            Steps steps,
            String lot,
            Person agency,
            Bidding bidding,
            Optional<Keeping> keeping,
            Optional<CoefficientDraw> draw) {
        this.stage = stage;
        this.steps = steps;
        this.lot = lot;
        this.agency = agency;
        this.bidding = bidding;
        this.keeping = keeping;
        this.draw = draw;
    }

    void play() {
        steps.act("开标 Opening");
        steps.pass("截止时间到，自动开标 convenes by itself at the deadline", this::convene);
        steps.step("投标人在线解密 bidders release their keys", this::release);
        keeping.ifPresent(custodians ->
                steps.step("保管人共同解密 custodians open the bid whose key is lost", () -> custodians.open(lot)));
        draw.ifPresent(
                coefficients -> steps.step("抽取系数 coefficient drawn by three parties, replayed", coefficients::play));
        steps.step("唱标 read out, prices as they were offered", this::readOut);
        steps.step("现场异议与答复 objection on the spot, answered", this::object);
        steps.step("投标人确认 bidders confirm", this::confirm);
        steps.step("开标记录签署 record sealed, signed by the host", this::record);
        steps.step("公共服务平台公布 published", this::published);
    }

    private String convene() throws Exception {
        Instant deadline = Instant.parse(agency.trading()
                .get("/api/tenders/" + lot.substring(0, 20))
                .path("timeTable")
                .path("deadline")
                .asText());
        Duration until = Duration.between(stage.now(), deadline).plus(CONVENED_WITHIN);
        Await.until("the hall", until, () -> hall().filter(hall -> state(hall).equals("DECRYPTING")));
        Duration late = Duration.between(deadline, stage.now());
        Verify.that(!late.isNegative(), "not before the deadline");
        return "%.1f s after the deadline".formatted(late.toMillis() / 1000.0);
    }

    private String release() throws Exception {
        int all = bidding.standing().size();
        List<Person> releasing = bidding.standing().subList(0, keeping.isPresent() ? all - 1 : all);
        int released = 0;
        for (Person bidder : releasing) {
            if (released++ == all / 2) {
                stage.reached(Moment.KEYS_HALF_RELEASED, lot);
            }
            bidding.release(bidder);
        }
        return releasing.size() + " keys released" + (keeping.isPresent() ? ", 1 lost" : "");
    }

    private String readOut() throws Exception {
        JsonNode hall = Await.until("the reading out", READ_OUT_WITHIN, () -> hall().filter(
                        seen -> state(seen).equals("READING_OUT")));
        Verify.equal(bidding.standing().size(), hall.path("bids").size(), "bids read out");
        for (int i = 0; i < bidding.standing().size(); i++) {
            Verify.that(bidding.wasReadOut(i, hall.path("bids")), "the price of bidder " + (i + 1) + " as offered");
        }
        stage.reached(Moment.READ_OUT, lot);
        return hall.path("bids").size() + " bids opened";
    }

    private String object() throws Exception {
        Person bidder = bidding.standing().get(0);
        JsonNode objection = bidder.trading().post(hallPath() + "/objections", Map.of("text", "请说明第二个投标人的工期。"));
        agency.trading()
                .post(
                        hallPath() + "/answers",
                        Map.of("objection", objection.path("number").asInt(), "text", "以其开标一览表为准。"));
        return "1 objection answered";
    }

    private String confirm() throws Exception {
        for (Person bidder : bidding.standing()) {
            bidder.trading().post(hallPath() + "/confirmations", Map.of());
        }
        return bidding.standing().size() + " confirmed";
    }

    private String record() throws Exception {
        byte[] toBeSigned = agency.trading()
                .post(hallPath() + "/record", Map.of())
                .path("toBeSigned")
                .binaryValue();
        byte[] cms = SignatureInPdf.sign(agency.credentials(), toBeSigned);
        stage.reached(Moment.RECORD_WRITTEN, lot);
        agency.trading()
                .post(
                        hallPath() + "/record/signature",
                        Map.of("signature", Base64.getEncoder().encodeToString(cms)));
        stage.reached(Moment.RECORD_SIGNED, lot);
        byte[] pdf = agency.trading().bytes(hallPath() + "/record.pdf");
        return "PDF " + pdf.length / 1024 + " KiB";
    }

    private String published() throws Exception {
        String bidder = bidding.standing().get(0).organisation();
        Visitor visitor = stage.visitor(stage.publicService());
        return Await.until("the opening on the public platform", stage.patience(), () -> {
            String seen = visitor.text("/api/tenders/" + lot.substring(0, 20));
            return Optional.of("names and prices are public").filter(told -> seen.contains(bidder));
        });
    }

    private Optional<JsonNode> hall() throws Exception {
        return agency.trading().find(hallPath());
    }

    private static String state(JsonNode hall) {
        return hall.path("state").asText();
    }

    private String hallPath() {
        return "/api/halls/" + lot;
    }
}
