package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 定标: candidates in public, an objection and its answer, award, contract, and what the public sees of them. */
final class Awarding {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Stage stage;
    private final Steps steps;
    private final String lot;
    private final Person agency;
    private final List<Person> bidders;
    private JsonNode award;

    Awarding(Stage stage, Steps steps, String lot, Person agency, List<Person> bidders) {
        this.stage = stage;
        this.steps = steps;
        this.lot = lot;
        this.agency = agency;
        this.bidders = List.copyOf(bidders);
    }

    void play() {
        steps.act("定标 Award");
        steps.step("公示中标候选人 candidates published", this::publish);
        steps.step("公示期内定标被拒绝 no award while they are public", this::refuseEarlyAward);
        steps.step("异议与答复 objection, standstill, answer", this::object);
        steps.pass("确定中标人 award after the standstill", this::award);
        steps.step("中标与落标通知 every bidder has its notice", this::notices);
        steps.step("合同备案 contract at the price that was bid", this::contract);
        steps.step("公共服务平台可见结果 the public sees the whole life", this::seenByThePublic);
    }

    private String publish() throws Exception {
        award = agency.trading().post("/api/lots/" + lot + "/candidates", Map.of());
        Verify.that(award.path("candidates").size() <= 3, "three candidates at most");
        return award.path("candidates").size() + " candidates";
    }

    private String refuseEarlyAward() throws Exception {
        return agency.trading()
                .refusal(
                        "/api/lots/" + lot + "/award",
                        Map.of("bid", first().path("bid").asText()));
    }

    private String object() throws Exception {
        String tender = lot.substring(0, 20);
        Person bidder = bidders.get(bidders.size() - 1);
        int number = bidder.trading()
                .post(
                        "/api/tenders/" + tender + "/objections",
                        Map.of("subject", "CANDIDATES", "lot", lot, "text", "请说明第一中标候选人的业绩评分依据。"))
                .path("number")
                .asInt();
        agency.trading()
                .post(
                        "/api/tenders/" + tender + "/objections/" + number + "/answer",
                        Map.of("text", "评标委员会按招标文件第三章评分，业绩材料已核实。"));
        return "objection " + number + " answered";
    }

    private String award() throws Exception {
        Instant until = Instant.parse(award.path("publicUntil").asText());
        Await.until(
                "the end of the publicity",
                Duration.between(stage.now(), until).plusSeconds(5),
                () -> Optional.of(stage.now()).filter(now -> now.isAfter(until.plusMillis(300))));
        award = agency.trading()
                .post(
                        "/api/lots/" + lot + "/award",
                        Map.of("bid", first().path("bid").asText()));
        Verify.equal("AWARDED", award.path("state").asText(), "state of the lot");
        return first().path("bidderName").asText() + " "
                + first().path("price").decimalValue().toPlainString();
    }

    private String notices() throws Exception {
        int bytes = 0;
        for (Person bidder : bidders) {
            bytes += bidder.trading().bytes("/api/lots/" + lot + "/award/notice").length;
        }
        return bidders.size() + " PDFs, " + bytes / 1024 + " KiB";
    }

    private String contract() throws Exception {
        String today = LocalDate.ofInstant(stage.now(), CHINA).toString();
        Map<String, Object> wrong = Map.of("number", "HT-" + lot, "price", "1.00", "signedOn", today);
        String refused = agency.trading().refusal("/api/lots/" + lot + "/contract", wrong);
        Verify.equal("award.contract-price", refused, "refusal of another price");
        award = agency.trading()
                .post(
                        "/api/lots/" + lot + "/contract",
                        Map.of(
                                "number",
                                "HT-" + lot,
                                "price",
                                first().path("price").asText(),
                                "signedOn",
                                today));
        Verify.equal("CONTRACTED", award.path("state").asText(), "state of the lot");
        return "HT-" + lot;
    }

    private String seenByThePublic() throws Exception {
        Visitor visitor = stage.visitor(stage.publicService());
        String winner = first().path("bidderName").asText();
        return Await.until("award and contract on the public platform", stage.patience(), () -> {
            String tender = visitor.text("/api/tenders/" + lot.substring(0, 20));
            return Optional.of("winner and contract published")
                    .filter(told -> tender.contains(winner) && tender.contains("CONTRACTED"));
        });
    }

    private JsonNode first() {
        return award.path("candidates").path(0);
    }
}
