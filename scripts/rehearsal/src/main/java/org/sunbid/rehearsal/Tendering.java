package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.sealing.signature.DetachedSignature;

/** 招标: from the project to the published tender, which anybody can read and download. */
final class Tendering {

    private static final int DAYS_A_BID = 9;

    /** A bid takes about five times as long as one paper; a slow computer gets the time it needs. */
    private static final int PAPERS_A_BID = 8;

    private final Stage stage;
    private final Steps steps;
    private final DealPlan plan;
    private final Optional<Keeping> keeping;
    private final long bids;
    private final Person agency;
    private final Person tenderee;
    private byte[] document = {};
    private Duration onePaper = Duration.ZERO;
    private String project = "";
    private String tender = "";

    Tendering(Stage stage, Steps steps, DealPlan plan, Optional<Keeping> keeping, Company company) {
        this.stage = stage;
        this.steps = steps;
        this.plan = plan;
        this.keeping = keeping;
        this.bids = company.bidders(plan).size();
        this.tenderee = company.tenderee(plan);
        this.agency = company.agency(plan);
    }

    /** Code of the published tender. */
    String play() {
        steps.act("招标 Tender");
        steps.step("项目登记 project with its standard code", this::openProject);
        steps.step("19 日的时间表被拒绝 nineteen days are refused", this::refuseShortTimeTable);
        steps.step("起草招标项目 draft with lot, method, time table", this::draft);
        steps.step("上传招标文件 tender document uploaded", this::attach);
        keeping.ifPresent(key -> steps.step("保管人共同生成密钥 custodians make the key", () -> key.makeTheKey(tender, agency)));
        steps.step("签署 signed on the agency's own computer", this::sign);
        steps.step("发布 published", this::publish);
        steps.step("公共服务平台可见 seen on the public platform", this::seenByThePublic);
        steps.step("免注册下载 documents, without registration", this::download);
        steps.step("中文检索 found by Chinese search", this::found);
        return tender;
    }

    private String openProject() throws Exception {
        Map<String, Object> request = new HashMap<>(Map.of(
                "name", plan.title(),
                "category", plan.category().name(),
                "region", plan.region(),
                "tenderee", tenderee.uscc()));
        if (plan.category() == DealPlan.Category.CONSTRUCTION) {
            request.put("investmentCode", "2611-" + plan.region() + "-48-01-000123");
        }
        Instant begun = stage.now();
        document = PaperDocument.of(plan.title(), tenderDocument());
        onePaper = Duration.between(begun, stage.now());
        project = agency.trading().post("/api/projects", request).path("code").asText();
        return project;
    }

    private String refuseShortTimeTable() throws Exception {
        return agency.trading().refusal("/api/tenders", request(19));
    }

    private String draft() throws Exception {
        tender = agency.trading()
                .post("/api/tenders", request(daysToDeadline()))
                .path("code")
                .asText();
        return tender;
    }

    private int daysToDeadline() {
        return (int) Math.max(
                DAYS_A_BID * bids, onePaper.multipliedBy(PAPERS_A_BID * bids).dividedBy(stage.day()));
    }

    private Map<String, Object> request(int days) {
        Instant now = stage.now();
        Instant deadline = stage.days(now, days);
        Map<String, Object> request = new HashMap<>();
        request.put("project", project);
        request.put("name", plan.title());
        request.put("category", plan.category().name());
        request.putAll(method());
        request.put("documentsFrom", now.toString());
        request.put("documentsUntil", stage.days(now, 12).toString());
        request.put("clarificationUntil", stage.days(deadline, -15).toString());
        request.put("objectionUntil", stage.days(deadline, -10).toString());
        request.put("deadline", deadline.toString());
        request.put("decryptionSeconds", stage.compressed() ? 120 : 1800);
        request.put("releasePolicy", keeping.isPresent() ? "BIDDER_OR_CUSTODIANS" : "BIDDER");
        request.put("suites", keeping.isPresent() ? List.of("GM-1") : List.of("GM-1", "ISO-1"));
        request.put("stateFunded", true);
        request.put("openingPlace", "公共资源交易中心网上开标大厅");
        request.put("summary", plan.tenderee() + "为“" + plan.title() + "”公开招标，欢迎合格的投标人参加。");
        request.put(
                "lots",
                List.of(Map.of(
                        "name", "一标段",
                        "estimate", plan.budget().toPlainString(),
                        "priceCap", plan.budget().toPlainString(),
                        "deposit",
                                plan.budget()
                                        .movePointLeft(2)
                                        .setScale(2, java.math.RoundingMode.DOWN)
                                        .toPlainString())));
        return request;
    }

    private Map<String, Object> method() {
        return switch (plan.category()) {
            case CONSTRUCTION ->
                Map.of(
                        "method",
                        "CONSTRUCTION_COMPREHENSIVE",
                        "parameters",
                        Map.of(
                                "pricePoints", "60",
                                "base", "MEAN_LESS_DROP",
                                "drop", "0.03; 0.04; 0.05",
                                "above", "2",
                                "below", "1",
                                "items", "施工组织设计|25; 项目管理机构|15"));
            case GOVERNMENT_PROCUREMENT ->
                Map.of(
                        "method",
                        "O87_COMPREHENSIVE",
                        "parameters",
                        Map.of(
                                "priceWeight", "0.30",
                                "subject", "GOODS",
                                "items", "技术方案|45; 商务与服务|25"));
        };
    }

    private String attach() throws Exception {
        String name = URLEncoder.encode("招标文件.pdf", StandardCharsets.UTF_8);
        JsonNode uploaded = agency.trading()
                .post("/api/tenders/" + tender + "/documents?name=" + name, "application/pdf", document);
        return uploaded.path("sha256").asText().substring(0, 16) + "… " + document.length / 1024 + " KiB";
    }

    private List<String> tenderDocument() {
        List<String> lines = new ArrayList<>(List.of(
                "招标人：" + plan.tenderee(),
                "招标代理机构：" + plan.agency(),
                "最高投标限价：" + plan.budget().toPlainString() + " 元",
                "",
                "第一章 招标公告",
                "投标文件应当在本人计算机上签名并加密后上传，平台不接收未加密的投标文件。",
                "投标截止时间即开标时间；开标后投标人应当在规定时间内解密。",
                "第二章 投标人须知",
                "第三章 评标办法",
                "第四章 合同条款",
                "第五章 技术标准和要求"));
        for (int article = 1; article <= 60; article++) {
            lines.add("第 " + article + " 条 投标人应当按照招标文件的要求编制投标文件。");
        }
        return lines;
    }

    private String sign() throws Exception {
        String path = "/api/tenders/" + tender + "/signing";
        byte[] content = agency.trading().get(path).path("content").binaryValue();
        byte[] signature = DetachedSignature.sign(agency.credentials(), content, stage.now());
        agency.trading().post(path, Map.of("signature", Base64.getEncoder().encodeToString(signature)));
        return signature.length + " bytes CMS, " + agency.credentials().suite().id();
    }

    private String publish() throws Exception {
        JsonNode published = agency.trading().post("/api/tenders/" + tender + "/publication", Map.of());
        String state = published.path("lots").path(0).path("state").asText();
        Verify.equal("BIDDING", state, "state of the lot");
        stage.reached(Moment.TENDER_PUBLISHED, tender);
        return published.path("transactionCode").asText();
    }

    private String seenByThePublic() throws Exception {
        Visitor visitor = stage.visitor(stage.publicService());
        JsonNode seen = Await.until(
                "the tender on the public platform", stage.patience(), () -> visitor.find("/api/tenders/" + tender));
        Verify.equal(plan.title(), seen.path("name").asText(), "name of the tender");
        return visitor.platform().resolve("/tenders/" + tender).toString();
    }

    private String download() throws Exception {
        Visitor visitor = stage.visitor(stage.publicService());
        JsonNode documents = visitor.get("/api/tenders/" + tender).path("documents");
        int bytes = 0;
        for (JsonNode document : documents) {
            byte[] content = Await.until(
                    "the document",
                    stage.patience(),
                    () -> Optional.of(visitor.bytes("/tenders/" + tender + "/documents/"
                            + document.path("sha256").asText())));
            Verify.equal(document.path("sha256").asText(), Verify.sha256(content), "hash of " + document.path("name"));
            bytes += content.length;
        }
        Verify.that(documents.size() >= 3, "document, data and signature are there");
        return documents.size() + " files, " + bytes / 1024 + " KiB";
    }

    private String found() throws Exception {
        String word = plan.title().substring(0, Math.min(6, plan.title().length()));
        JsonNode answer = stage.visitor(stage.publicService())
                .get("/api/notices?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
        Verify.that(answer.toString().contains(tender), "search for " + word + " finds the tender");
        return word;
    }
}
