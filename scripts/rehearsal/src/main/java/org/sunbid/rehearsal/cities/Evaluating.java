package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.sunbid.rehearsal.Concluding;
import org.sunbid.rehearsal.Deal;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Reviewing;
import org.sunbid.rehearsal.Steps;
import org.sunbid.rehearsal.Verify;

/** 远程异地评标: a panel of both cities judges the bids of one deal. */
final class Evaluating {

    private static final String CHECK = "responsive.3";
    private static final String CLAUSE = "REG 51(6)";

    private final TwoCities cities;
    private final Steps steps;
    private final Deal deal;
    private final CrossCityDraw draw;
    private final Room room;
    private final Reviewing.Fault fault;
    private List<Person> lent = List.of();

    Evaluating(TwoCities cities, Steps steps, Deal deal) {
        this.cities = cities;
        this.steps = steps;
        this.deal = deal;
        this.draw = new CrossCityDraw(cities, deal);
        this.room = new Room(cities, deal);
        List<Person> bidders = deal.bidders();
        this.fault =
                new Reviewing.Fault(bidders.get(bidders.size() - 1).organisation(), CHECK, "交货期和工期承诺未响应招标文件的实质性要求");
    }

    Deal deal() {
        return deal;
    }

    CrossCityDraw draw() {
        return draw;
    }

    Room room() {
        return room;
    }

    /** Guiyang is asked for its list. */
    void request() {
        steps.act("两城抽取 Draw");
        steps.step("抽取申请 panel requested, Guiyang asked", draw::request);
    }

    /** From the frozen lists to the complete panel. */
    void drawPanel() {
        steps.step("贵阳名单冻结 Guiyang freezes its list", draw::listed);
        steps.step("随机抽取 both lists drawn under one seed", draw::draw);
        steps.step("两份抽取记录重放 both transcripts replay", draw::replayed);
        steps.step("邀请与确认 all who were drawn accept", () -> {
            lent = draw.accept();
            return CrossCityDraw.OWN + " in Kunming, " + lent.size() + " in Guiyang by seat alone";
        });
    }

    /** Members come, the bidder is asked where that is wanted, a bid is rejected. */
    void gather(Optional<Person> asked) {
        steps.act("两城评标 Evaluation");
        steps.step("评标会开启 session open, lent seats without a name", room::open);
        steps.step("贵阳专家入场 Guiyang's experts come with vouchers", () -> room.complete(lent));
        asked.ifPresent(bidder -> steps.step(
                "澄清 a bidder is asked and answers, signed",
                () -> new Clarification(cities.stage(), room, bidder).play()));
        steps.step("初步评审与否决 8 bids checked, one rejected", () -> room.review(fault, CLAUSE));
    }

    /** One of Guiyang's members leaves. */
    void replace() {
        steps.step("更换成员 a member leaves, the next judges anew", () -> room.replace(fault));
    }

    /** What the members will give. */
    Sheets prepareSheets() {
        Sheets sheets = new Sheets(room);
        steps.step("评分表 score sheets for the bids that go on", sheets::prepare);
        return sheets;
    }

    /** Everybody scores, with nothing in between. */
    Sheets score() {
        Sheets sheets = prepareSheets();
        steps.step("打分 every member scores every bid", () -> {
            for (Person member : room.panel().values()) {
                sheets.saveFirst(member);
                sheets.saveSecond(member);
            }
            return room.panel().size() + " members";
        });
        return sheets;
    }

    /** From the sealed points to the report, and what must hold of it. */
    void conclude(Sheets sheets, boolean withIncidents) {
        Concluding concluding = new Concluding(cities.stage(), deal.lot(), deal.agency());
        ReportProof proof = new ReportProof(cities.stage(), room);
        steps.step("打分封存 scores are sealed until all are in", sheets::handIn);
        steps.step("排名 ranking by method " + deal.plan().category(), () -> concluding.conclude(room.chair()));
        steps.step(
                "评标报告 report signed by every member",
                () -> concluding.sign(room.panel().values()));
        steps.step("报告离线验证 the report's signatures verified offline", proof::signatures);
        steps.step("分数一个不少 the report has every point as given", () -> sheets.require(proof.result()));
        steps.step("排名复核 the ranking counted once more", () -> new Recount(proof.result()).same());
        steps.step("报告如实 the report tells what happened", () -> told(proof.result(), withIncidents));
    }

    private String told(JsonNode result, boolean withIncidents) {
        int incidents = withIncidents ? 1 : 0;
        Verify.equal(
                CrossCityDraw.OWN + CrossCityDraw.LENT, result.path("panel").size(), "members in the report");
        Verify.equal(incidents, result.path("left").size(), "members who left, in the report");
        Verify.equal(incidents, result.path("questions").size(), "questions in the report");
        int seated = result.path("panel").size();
        Verify.equal(
                seated * result.path("bids").size() * result.path("checks").size(),
                result.path("votes").size(),
                "votes, those of the seated alone");
        int rejected = 0;
        for (JsonNode bid : result.path("bids")) {
            rejected += bid.path("rejectedBy").asText().isEmpty() ? 0 : 1;
        }
        Verify.equal(1, rejected, "rejected bids in the report");
        Verify.equal(deal.bidders().size() - 1, result.path("ranking").size(), "ranked bids");
        return result.path("method").asText() + ", " + result.path("bids").size() + " bids, " + rejected + " rejected";
    }
}
