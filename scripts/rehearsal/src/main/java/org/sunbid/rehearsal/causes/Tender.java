package org.sunbid.rehearsal.causes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.rehearsal.Keeping;
import org.sunbid.rehearsal.PaperDocument;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Verify;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * A road to be built: one lot, a deposit, a short decryption window.
 *
 * @param code of the tender
 */
record Tender(String code) {

    /** Yuan that each bidder has to pay. */
    static final String DEPOSIT = "486000.00";

    private static final int WINDOW_SECONDS = 75;

    /** Written, signed and published by the agency; custodians make its key first where there are some. */
    static Tender published(Stage stage, Person agency, Person tenderee, Optional<Keeping> keeping, int days)
            throws Exception {
        String project = agency.trading()
                .post(
                        "/api/projects",
                        Map.of(
                                "name", "昆明市盘龙区归责演练道路工程",
                                "category", "CONSTRUCTION",
                                "region", "530100",
                                "investmentCode", "2611-530100-48-01-000777",
                                "tenderee", tenderee.uscc()))
                .path("code")
                .asText();
        String code = agency.trading()
                .post("/api/tenders", request(stage, project, keeping.isPresent(), days))
                .path("code")
                .asText();
        String name = URLEncoder.encode("招标文件.pdf", StandardCharsets.UTF_8);
        agency.trading()
                .post(
                        "/api/tenders/" + code + "/documents?name=" + name,
                        "application/pdf",
                        PaperDocument.of("招标文件", List.of("第一章 招标公告", "解密时间 " + WINDOW_SECONDS + " 秒")));
        if (keeping.isPresent()) {
            keeping.get().makeTheKey(code, agency);
        }
        return publish(stage, agency, code);
    }

    String lot() {
        return code + "001";
    }

    private static Tender publish(Stage stage, Person agency, String code) throws IOException, InterruptedException {
        String signing = "/api/tenders/" + code + "/signing";
        byte[] content = agency.trading().get(signing).path("content").binaryValue();
        byte[] signature = DetachedSignature.sign(agency.credentials(), content, stage.now());
        agency.trading().post(signing, Map.of("signature", Base64.getEncoder().encodeToString(signature)));
        JsonNode published = agency.trading().post("/api/tenders/" + code + "/publication", Map.of());
        Verify.equal("BIDDING", published.path("lots").path(0).path("state").asText(), "state of the lot");
        return new Tender(code);
    }

    private static Map<String, Object> request(Stage stage, String project, boolean custodians, int days) {
        Instant now = stage.now();
        Instant deadline = stage.days(now, days);
        Map<String, Object> request = new HashMap<>();
        request.put("project", project);
        request.put("name", "昆明市盘龙区归责演练道路工程施工招标");
        request.put("category", "CONSTRUCTION");
        request.put("method", "CONSTRUCTION_COMPREHENSIVE");
        request.put(
                "parameters",
                Map.of(
                        "pricePoints", "60",
                        "base", "MEAN_LESS_DROP",
                        "drop", "0.03",
                        "above", "2",
                        "below", "1",
                        "items", "施工组织设计|25; 项目管理机构|15"));
        request.put("documentsFrom", now.toString());
        request.put("documentsUntil", stage.days(now, 12).toString());
        request.put("clarificationUntil", stage.days(deadline, -15).toString());
        request.put("objectionUntil", stage.days(deadline, -10).toString());
        request.put("deadline", deadline.toString());
        request.put("decryptionSeconds", WINDOW_SECONDS);
        request.put("extensionSeconds", WINDOW_SECONDS);
        request.put("releasePolicy", custodians ? "BIDDER_OR_CUSTODIANS" : "BIDDER");
        request.put("suites", List.of("GM-1"));
        request.put("stateFunded", true);
        request.put("openingPlace", "公共资源交易中心网上开标大厅");
        request.put("summary", "演练未解密的归责与保证金处理。");
        request.put(
                "lots",
                List.of(Map.of(
                        "name", "一标段",
                        "estimate", "48600000.00",
                        "priceCap", "48600000.00",
                        "deposit", DEPOSIT)));
        return request;
    }
}
