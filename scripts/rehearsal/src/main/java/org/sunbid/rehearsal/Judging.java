package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.signature.SignatureInPdf;

/** 评标: a panel is drawn, invited and seated; it checks, scores under seal, ranks, and signs its report. */
final class Judging {

    private static final BigDecimal TEN_MILLION = BigDecimal.valueOf(10_000_000);

    private final Steps steps;
    private final Stage stage;
    private final DealPlan plan;
    private final String lot;
    private final Person agency;
    private final List<Person> pool;
    private final Map<String, Person> panel = new LinkedHashMap<>();
    private Person chair;

    Judging(Stage stage, Steps steps, DealPlan plan, String lot, Person agency, List<Person> pool) {
        this.stage = stage;
        this.steps = steps;
        this.plan = plan;
        this.lot = lot;
        this.agency = agency;
        this.pool = List.copyOf(pool);
    }

    void play() {
        steps.act("评标 Evaluation");
        steps.step("抽取申请 panel requested, candidates frozen", this::request);
        steps.step("随机抽取 drawn at random", this::draw);
        steps.step("重放抽取 the draw replayed from its transcript", this::replay);
        steps.step("邀请与确认 invited; one refuses, the next is asked", this::answer);
        steps.step("组成评标委员会 session opened, pledges, chair", this::seat);
        steps.step("初步评审 formal, qualification, responsiveness", this::review);
        steps.step("打分封存 scores are sealed until all are in", () -> new Scoring(lot, panel).play());
        steps.step("排名 ranking by method " + plan.category(), this::conclude);
        steps.step("评标报告 report signed by every member", this::sign);
    }

    private int seats() {
        boolean seven = plan.category() == DealPlan.Category.GOVERNMENT_PROCUREMENT
                && plan.budget().compareTo(TEN_MILLION) >= 0;
        return seven ? 7 : 5;
    }

    private String request() throws Exception {
        boolean works = plan.category() == DealPlan.Category.CONSTRUCTION;
        List<Map<String, Object>> quotas =
                works ? List.of(quota("A08", 3), quota("A06", seats() - 3)) : List.of(quota("B05", seats()));
        JsonNode progress =
                agency.trading().post("/api/lots/" + lot + "/panel", Map.of("quotas", quotas, "demanding", false));
        return progress.path("seats").asInt() + " seats, lists frozen";
    }

    private static Map<String, Object> quota(String specialty, int seats) {
        return Map.of("specialty", specialty, "region", "", "seats", seats);
    }

    /** The host's share goes in once supervision is bound; the panel is there once supervision has revealed. */
    private String draw() throws Exception {
        drawComesTo("JOINED");
        agency.trading()
                .post("/api/lots/" + lot + "/panel/draw", Map.of("contribution", "rehearsal of " + stage.now()));
        JsonNode progress = drawComesTo("DRAWN");
        Verify.equal(3, progress.path("joint").path("parties").size(), "parties of the draw");
        return progress.path("transcriptSha256").asText().substring(0, 16) + "…";
    }

    private JsonNode drawComesTo(String state) throws Exception {
        return Await.until("the draw in state " + state, stage.patience(), () -> Optional.of(
                        agency.trading().get("/api/lots/" + lot + "/panel"))
                .filter(progress ->
                        state.equals(progress.path("joint").path("state").asText())));
    }

    private String replay() throws Exception {
        JsonNode transcripts = agency.trading().get("/api/lots/" + lot + "/panel/transcript");
        int replayed = 0;
        for (JsonNode transcript : transcripts.isArray() ? transcripts : transcripts.path("draws")) {
            DrawTranscript read = DrawTranscript.read(transcript.toString().getBytes(StandardCharsets.UTF_8));
            Draw.replay(read);
            Verify.that(
                    read.contributions().stream().anyMatch(share -> "supervision".equals(share.party())),
                    "supervision has a share in the draw");
            replayed++;
        }
        Verify.that(replayed > 0, "there is a transcript");
        return replayed + " transcripts";
    }

    private String answer() throws Exception {
        boolean refused = false;
        int accepted = 0;
        while (accepted < seats()) {
            int before = accepted;
            for (Person expert : pool) {
                for (JsonNode invitation : expert.trading().get("/api/invitations")) {
                    if (!lot.equals(invitation.path("lot").asText())) {
                        continue;
                    }
                    String path = "/api/invitations/" + invitation.path("id").asText();
                    if (refused) {
                        expert.trading().post(path + "/acceptance", Map.of());
                        accepted++;
                    } else {
                        expert.trading().post(path + "/refusal", Map.of("reason", "当日另有评审"));
                        refused = true;
                    }
                }
            }
            Verify.that(accepted > before, "invitations go out until the panel is complete");
        }
        return accepted + " accepted, 1 refused and replaced";
    }

    private String seat() throws Exception {
        agency.trading().post(session(), Map.of());
        for (Person expert : pool) {
            if (expert.trading().status(session()) == 200) {
                String seat = expert.trading().get(session()).path("me").asText();
                panel.put(seat, expert);
                expert.trading().post(session() + "/check-in", Map.of("pledged", true));
            }
        }
        Verify.equal(seats(), panel.size(), "members at the table");
        String elected = panel.keySet().iterator().next();
        for (Person member : panel.values()) {
            if (chairIsOpen(member)) {
                member.trading().post(session() + "/chair", Map.of("member", elected));
            }
        }
        chair = panel.get(elected);
        return panel.size() + " members, chair elected";
    }

    private boolean chairIsOpen(Person member) throws Exception {
        for (JsonNode seat : member.trading().get(session()).path("members")) {
            if (seat.path("chair").asBoolean()) {
                return false;
            }
        }
        return true;
    }

    private String review() throws Exception {
        for (Person member : panel.values()) {
            JsonNode table = member.trading().get(session()).path("table");
            List<Map<String, Object>> votes = new ArrayList<>();
            for (JsonNode bid : table.path("bids")) {
                for (JsonNode check : table.path("checks")) {
                    votes.add(Map.of(
                            "bid",
                            bid.path("id").asText(),
                            "item",
                            check.path("code").asText(),
                            "passed",
                            true,
                            "reason",
                            ""));
                }
            }
            member.trading().put("/api/lots/" + lot + "/reviews", Map.of("votes", votes));
        }
        String state = "";
        for (Person member : panel.values()) {
            state = member.trading()
                    .post("/api/lots/" + lot + "/reviews/submission", Map.of())
                    .path("state")
                    .asText();
        }
        return state;
    }

    private String conclude() throws Exception {
        chair.trading().post("/api/lots/" + lot + "/conclusion", Map.of());
        JsonNode table = chair.trading().get(session()).path("table");
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

    private String sign() throws Exception {
        boolean finished = false;
        for (Person member : panel.values()) {
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
        return panel.size() + " signatures, PDF " + pdf.length / 1024 + " KiB";
    }

    private String session() {
        return "/api/lots/" + lot + "/session";
    }
}
