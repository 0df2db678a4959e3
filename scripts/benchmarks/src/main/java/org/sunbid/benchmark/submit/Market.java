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
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sunbid.network.code.Uscc;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.custodian.CustodianPart;
import org.sunbid.toolbox.login.Login;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.registration.Registration;
import org.sunbid.toolbox.setup.Setup;

/** A tender and its bidders, brought in over the interfaces everybody uses. */
public final class Market {

    private static final int AT_ONCE = 4;
    private static final int AGENCY = 9_000_000;
    private static final int THRESHOLD = 2;

    /** How long a statutory day lasts where no time is compressed. */
    static final Duration REAL_DAY = Duration.ofDays(1);

    private final Suite suite;
    private final TrustList trust;
    private final DemoAuthority authority;
    private final PlatformClient platform;
    private Member agency;

    /** On this platform, everybody with certificates of this suite. */
    public Market(TradingPlatform trading, Suite suite) throws IOException {
        this.suite = suite;
        this.trust = TrustList.load(Setup.trust(trading.data()));
        this.authority = Setup.authority(trading.data(), suite).open();
        this.platform = PlatformClient.of(trading.address(), Locale.ENGLISH);
    }

    /**
     * What a tender document says, as far as it matters here.
     *
     * @param day how long a statutory day lasts on the platform
     * @param days from now to the deadline
     * @param releasePolicy by its name
     */
    public record Terms(Duration day, int days, String releasePolicy) {

        /** Two months in which bids are taken. */
        static final Terms FOR_SUBMISSION = new Terms(REAL_DAY, 60, "BIDDER");
    }

    /** Whom this platform's parties trust. */
    public TrustList trust() {
        return trust;
    }

    /**
     * Publishes a tender.
     *
     * @param custodians who make its key first; none where bidders alone release
     * @return the code of its lot
     */
    public String lot(Terms terms, List<Member> custodians) throws InterruptedException {
        Member agency = agency();
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
        String tender = client.post("/api/tenders", draft(project, terms)).text("code");
        String path = "/api/tenders/" + tender;
        client.postBytes(
                path + "/documents?name=tender.pdf",
                "application/pdf",
                "%PDF-1.7 the tender document".getBytes(StandardCharsets.US_ASCII));
        if (!custodians.isEmpty()) {
            makeKey(path, client, custodians);
        }
        byte[] content = client.get(path + "/signing").bytes("content");
        byte[] signature = DetachedSignature.sign(agency.credentials(), content, Instant.now());
        client.post(path + "/signing", Map.of("signature", Base64.getEncoder().encodeToString(signature)));
        client.post(path + "/publication", Map.of());
        return tender + "001";
    }

    private Member agency() throws InterruptedException {
        if (agency == null) {
            agency = member(suite == Suite.GM_1 ? AGENCY : AGENCY + 1, "TENDEREE", "AGENCY");
        }
        return agency;
    }

    private void makeKey(String tender, PlatformClient agency, List<Member> custodians) throws InterruptedException {
        List<JsonObject> candidates = agency.list("/api/custodians");
        List<String> accounts = custodians.stream()
                .map(custodian -> candidates.stream()
                        .filter(candidate -> candidate.text("organisation").equals(custodian.name()))
                        .findFirst()
                        .orElseThrow()
                        .text("id"))
                .toList();
        UUID ceremony =
                UUID.fromString(agency.post(tender + "/custody", Map.of("threshold", THRESHOLD, "custodians", accounts))
                        .text("ceremony"));
        for (Member custodian : custodians) {
            part(custodian).join(custodian.client(), ceremony, Instant.now());
        }
        for (Member custodian : custodians) {
            part(custodian).deal(custodian.client(), ceremony, Instant.now());
        }
        for (Member custodian : custodians) {
            part(custodian).confirm(custodian.client(), ceremony, Instant.now());
        }
    }

    /** As many custodians as are needed give their parts in opening the bids of this lot. */
    public void openAsCustodians(String lot, List<Member> custodians) throws InterruptedException {
        for (Member custodian : custodians.subList(0, THRESHOLD)) {
            part(custodian).open(custodian.client(), lot, Instant.now());
        }
    }

    private CustodianPart part(Member custodian) {
        return new CustodianPart(custodian.credentials(), trust);
    }

    /**
     * A bidder for each bid of the load.
     *
     * @param first number of the first of them
     * @param bidsOfEach how many bids of the load come from the same, one replacing the other; a divisor of all
     */
    List<Bidder> bidders(Load load, int first, int bidsOfEach, String lot, Content content)
            throws InterruptedException, IOException {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<List<Bidder>>> coming = new ArrayList<>();
            for (int i = 0; i < load.bidders(); i += bidsOfEach) {
                int from = i;
                coming.add(workers.submit(() -> {
                    Member member = member(first + from, "BIDDER");
                    List<Bidder> bids = new ArrayList<>();
                    for (int bid = from; bid < from + bidsOfEach; bid++) {
                        bids.add(bid(member, lot, load.payloadBytes()[bid], content));
                    }
                    return bids;
                }));
            }
            List<Bidder> bidders = new ArrayList<>();
            for (Future<List<Bidder>> each : coming) {
                bidders.addAll(each.get());
            }
            return bidders;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static Bidder bid(Member member, String lot, long payloadBytes, Content content) throws IOException {
        return Bidder.of(member.credentials(), member.uscc(), member.session(), lot, payloadBytes, content);
    }

    /** Registers an organisation in these roles; each number once. */
    public Member member(int number, String... roles) throws InterruptedException {
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
        return new Member(credentials, name, uscc, platform.with(session), session);
    }

    private Map<String, Object> draft(String project, Terms terms) {
        Instant now = Instant.now();
        Duration day = terms.day();
        Instant deadline = now.plus(day.multipliedBy(terms.days()));
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
        draft.put("documentsUntil", now.plus(day.multipliedBy(20)).toString());
        draft.put("clarificationUntil", deadline.minus(day.multipliedBy(15)).toString());
        draft.put("objectionUntil", deadline.minus(day.multipliedBy(10)).toString());
        draft.put("deadline", deadline.toString());
        draft.put("decryptionSeconds", 1800);
        draft.put("releasePolicy", terms.releasePolicy());
        draft.put("suites", List.of(suite.id()));
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
