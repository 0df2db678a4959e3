package org.sunbid.benchmark.submit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sunbid.network.code.Uscc;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.login.Login;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.registration.Registration;
import org.sunbid.toolbox.setup.Setup;

/** A tender and its bidders, brought in over the interfaces everybody uses. */
final class Market {

    private static final int AT_ONCE = 4;
    private static final int AGENCY = 9_000_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final DemoAuthority authority;
    private final PlatformClient platform;

    Market(TradingPlatform trading, Suite suite) throws IOException {
        this.authority = Setup.authority(trading.data(), suite).open();
        this.platform = PlatformClient.of(trading.address(), Locale.ENGLISH);
    }

    /** Somebody who has registered and logged in. */
    private record Member(Credentials credentials, String uscc, PlatformClient client, String session) {}

    /** Publishes a tender that takes bids for a month and more; returns the code of its lot. */
    String lot() throws InterruptedException {
        Member agency = member(AGENCY, "TENDEREE", "AGENCY");
        PlatformClient client = agency.client();
        String project = client.post(
                        "/api/projects",
                        Map.of(
                                "name", "道路改造提升工程",
                                "category", "CONSTRUCTION",
                                "region", "530103",
                                "investmentCode", "2611-530103-48-01-000123",
                                "tenderee", agency.uscc()))
                .text("code");
        String tender = client.post("/api/tenders", draft(project)).text("code");
        String path = "/api/tenders/" + tender;
        client.postBytes(
                path + "/documents?name=tender.pdf",
                "application/pdf",
                "%PDF-1.7 the tender document".getBytes(StandardCharsets.US_ASCII));
        byte[] content = client.get(path + "/signing").bytes("content");
        byte[] signature = DetachedSignature.sign(agency.credentials(), content, Instant.now());
        client.post(path + "/signing", Map.of("signature", Base64.getEncoder().encodeToString(signature)));
        client.post(path + "/publication", Map.of());
        return tender + "001";
    }

    /** A bidder for each bid of the load. */
    List<Bidder> bidders(Load load, String lot, Content content) throws InterruptedException, IOException {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Bidder>> coming = new ArrayList<>();
            for (int i = 0; i < load.bidders(); i++) {
                int number = i;
                coming.add(workers.submit(() -> {
                    Member member = member(number, "BIDDER");
                    return Bidder.of(
                            member.credentials(),
                            member.uscc(),
                            member.session(),
                            lot,
                            load.payloadBytes()[number],
                            content);
                }));
            }
            List<Bidder> bidders = new ArrayList<>();
            for (Future<Bidder> each : coming) {
                bidders.add(each.get());
            }
            return bidders;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Member member(int number, String... roles) throws InterruptedException {
        String first = "91530100MA" + String.format("%07d", number);
        String uscc = first + Uscc.checkCharacter(first);
        String name = "云南第" + number + "建设有限公司";
        Credentials credentials = authority.issuePair(name, uscc);
        new Registration(
                        new Registration.Organisation(uscc, name, "昆明市盘龙区北京路 1 号", "0871-65000000"),
                        List.of(roles),
                        "member" + number,
                        "经办人")
                .send(platform, credentials, Instant.now());
        String session = new Login(platform, credentials).open().token();
        return new Member(credentials, uscc, platform.with(session), session);
    }

    private static Map<String, Object> draft(String project) {
        Instant now = Instant.now();
        Instant deadline = now.plus(DAY.multipliedBy(60));
        Map<String, Object> draft = new HashMap<>();
        draft.put("project", project);
        draft.put("name", "道路改造提升工程施工招标");
        draft.put("category", "CONSTRUCTION");
        draft.put("method", "CONSTRUCTION_COMPREHENSIVE");
        draft.put(
                "parameters",
                Map.of(
                        "pricePoints", "60",
                        "base", "MEAN_LESS_DROP",
                        "drop", "0.03",
                        "above", "2",
                        "below", "1",
                        "items", "施工组织设计|25; 项目管理机构|15"));
        draft.put("documentsFrom", now.toString());
        draft.put("documentsUntil", now.plus(DAY.multipliedBy(20)).toString());
        draft.put("clarificationUntil", deadline.minus(DAY.multipliedBy(15)).toString());
        draft.put("objectionUntil", deadline.minus(DAY.multipliedBy(10)).toString());
        draft.put("deadline", deadline.toString());
        draft.put("decryptionSeconds", 1800);
        draft.put("releasePolicy", "BIDDER");
        draft.put("suites", List.of("GM-1", "ISO-1"));
        draft.put("stateFunded", true);
        draft.put("openingPlace", "网上开标大厅");
        draft.put("summary", "公开招标，欢迎合格的投标人参加。");
        draft.put(
                "lots",
                List.of(Map.of(
                        "name", "一标段", "estimate", "48600000.00", "priceCap", "48600000.00", "deposit", "480000.00")));
        return draft;
    }
}
