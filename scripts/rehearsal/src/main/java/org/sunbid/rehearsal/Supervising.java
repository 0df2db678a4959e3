package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TrustedLogs;

/** 监督: the supervisor watches the deal on its own platform, stops it and lets it go on. */
final class Supervising {

    private final Stage stage;
    private final Steps steps;
    private final String tender;
    private final Visitor supervisor;

    Supervising(Stage stage, Steps steps, String tender, Visitor supervisor) {
        this.stage = stage;
        this.steps = steps;
        this.tender = tender;
        this.supervisor = supervisor;
    }

    void beforeOpening(Bidding bidding, Person agency) {
        steps.act("监督 Supervision");
        steps.step("监督平台可见 the tender is seen", this::seen);
        steps.step("开标前不见投标人和价格 no bidder, no price before the opening", () -> nothingOfBids(bidding, agency));
        steps.step("责令暂停 suspension ordered, carried out, acknowledged", () -> order("SUSPEND", agency));
        steps.step("暂停期间递交被拒绝 bids are refused meanwhile", () -> bidding.refusedWhileSuspended());
        steps.step("恢复 resumption ordered, carried out, acknowledged", () -> order("RESUME", agency));
    }

    void afterContract() {
        steps.act("监督 Supervision");
        steps.step("全过程消息 every message of the deal arrived", this::wholeLife);
        steps.step("抽取重放一致 supervision replayed every draw it took part in", this::drawsHold);
        steps.step("网络无缺口 chains without a gap", this::noGap);
        steps.step("公开日志有两方见证 the public log has two witnesses", this::witnessed);
    }

    private String witnessed() throws Exception {
        TrustedLogs trusted = TrustedLogs.load(stage.data().resolve("trust"));
        Visitor anyone = stage.visitor(stage.trading());
        Map<String, Instant> witnesses =
                Await.until("cosignatures of both witnesses", stage.patience().plusSeconds(30), () -> Optional.of(
                                trusted.cosignatures(SignedNote.parse(
                                        new String(anyone.bytes("/log/checkpoint"), StandardCharsets.UTF_8))))
                        .filter(found -> found.size() == 2));
        return String.join(", ", witnesses.keySet());
    }

    private String seen() throws Exception {
        JsonNode story = Await.until(
                "the tender on the supervision platform",
                stage.patience(),
                () -> supervisor.find("/api/tenders/" + tender));
        return story.path("name").asText();
    }

    private String nothingOfBids(Bidding bidding, Person agency) throws Exception {
        String seen = supervisor.text("/api/tenders/" + tender)
                + supervisor.text("/api/messages?tender=" + tender)
                + supervisor.text("/tenders/" + tender);
        for (String path : List.of("/api/tenders/" + tender, "/tenders/" + tender, "/api/halls/" + tender + "001")) {
            seen += agency.trading().text(path)
                    + stage.visitor(stage.publicService()).text(path);
        }
        for (Person bidder : bidding.standing()) {
            Verify.that(!seen.contains(bidder.uscc()), "no bidder is named");
            Verify.that(!seen.contains(bidder.organisation()), "no bidder is named");
        }
        return bidding.standing().size() + " bids, none visible";
    }

    private String order(String act, Person agency) throws Exception {
        String order = supervisor
                .post(
                        "/api/orders",
                        Map.of(
                                "tender", tender,
                                "kind", act,
                                "reason", "核查招标文件的资格条件",
                                "clause", "REG 61",
                                "authority", "昆明市发展和改革委员会"))
                .path("number")
                .asText();
        boolean stands = act.equals("SUSPEND");
        if (stands) {
            stage.reached(Moment.ORDER_GIVEN, tender);
        }
        Await.until("the tender's standstill: " + stands, stage.patience(), () -> Optional.of(
                        agency.trading().get("/api/tenders/" + tender))
                .filter(sheet -> sheet.path("standsStillSince").isTextual() == stands));
        Await.until("the acknowledgement", stage.patience(), () -> Optional.of(supervisor.get("/api/orders/" + order))
                .filter(seen -> seen.path("state").asText().equals("CARRIED_OUT")));
        return order;
    }

    private String wholeLife() throws Exception {
        List<String> expected = List.of(
                "TenderPublished",
                "TenderSuspended",
                "TenderResumed",
                "OpeningConvened",
                "OpeningHeld",
                "BidsDisclosed",
                "DrawAnnounced",
                "DrawClosed",
                "DrawHeld",
                "PanelDrawn",
                "EvaluationReported",
                "CandidatesPublished",
                "AwardPublished",
                "ContractRecorded");
        Await.until("every message", stage.patience(), () -> Optional.of(
                        supervisor.text("/api/messages?tender=" + tender + "&limit=200"))
                .filter(text -> expected.stream().allMatch(text::contains)));
        return expected.size() + " kinds of message";
    }

    private String drawsHold() throws Exception {
        JsonNode draws = supervisor.get("/api/tenders/" + tender).path("draws");
        Verify.that(!draws.isEmpty(), "there was a draw");
        for (JsonNode draw : draws) {
            Verify.equal("DRAWN", draw.path("state").asText(), "the draw as supervision replayed it");
        }
        return draws.size() + " draws";
    }

    private String noGap() throws Exception {
        JsonNode network = supervisor.get("/api/network");
        Verify.equal(0, network.path("deadCount").asInt(), "dead letters");
        return "no dead letter";
    }
}
