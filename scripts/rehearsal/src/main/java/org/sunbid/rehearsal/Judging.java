package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 评标: a panel is drawn, invited and seated; it checks, scores under seal, ranks, and signs its report. */
final class Judging {

    /** The platform, supervision, the host. */
    private static final int PARTIES = 3;

    private static final BigDecimal TEN_MILLION = BigDecimal.valueOf(10_000_000);

    private final Steps steps;
    private final DealPlan plan;
    private final String lot;
    private final Person agency;
    private final List<Person> pool;
    private final Drawing drawing;
    private final Concluding concluding;
    private final Map<String, Person> panel = new LinkedHashMap<>();
    private Person chair;

    Judging(Stage stage, Steps steps, DealPlan plan, String lot, Person agency, List<Person> pool) {
        this.steps = steps;
        this.plan = plan;
        this.lot = lot;
        this.agency = agency;
        this.pool = List.copyOf(pool);
        this.drawing = new Drawing(stage, lot, agency);
        this.concluding = new Concluding(stage, lot, agency);
    }

    void play() {
        steps.act("评标 Evaluation");
        steps.step("抽取申请 panel requested, candidates frozen", this::request);
        steps.step("随机抽取 drawn at random", () -> drawing.draw(PARTIES));
        steps.step(
                "重放抽取 the draw replayed from its transcript",
                () -> drawing.replayed().size() + " transcripts");
        steps.step("邀请与确认 invited; one refuses, the next is asked", this::answer);
        steps.step("组成评标委员会 session opened, pledges, chair", this::seat);
        steps.step("初步评审 formal, qualification, responsiveness", () -> new Reviewing(lot, Optional.empty())
                .play(panel.values()));
        steps.step("打分封存 scores are sealed until all are in", () -> new Scoring(lot, panel).play());
        steps.step("排名 ranking by method " + plan.category(), () -> concluding.conclude(chair));
        steps.step("评标报告 report signed by every member", () -> concluding.sign(panel.values()));
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
        return drawing.request(quotas).path("seats").asInt() + " seats, lists frozen";
    }

    private static Map<String, Object> quota(String specialty, int seats) {
        return Map.of("specialty", specialty, "region", "", "seats", seats);
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
        agency.trading().post("/api/lots/" + lot + "/session", Map.of());
        Seating seating = new Seating(lot, panel);
        seating.enter(pool);
        Verify.equal(seats(), panel.size(), "members at the table");
        chair = seating.elect();
        return panel.size() + " members, chair elected";
    }
}
