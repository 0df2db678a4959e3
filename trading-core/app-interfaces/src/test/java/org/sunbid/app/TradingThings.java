package org.sunbid.app;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sunbid.evaluation.EvaluatedLot;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Belongings;
import org.sunbid.platform.test.Endpoint;
import org.sunbid.platform.test.LogIns;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.DraftText;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;
import org.sunbid.trading.custody.TestCustodians;
import org.sunbid.trading.tender.ReleasePolicy;

/** What belongs to somebody on the trading platform: drafts, bids, halls, panels, reports. */
final class TradingThings implements Belongings {

    private static final String NO_TENDER = "A5301032501019999999";
    private static final Map<String, String> MISSING = Map.of(
            "code",
            NO_TENDER,
            "tender",
            NO_TENDER,
            "lot",
            NO_TENDER + "001",
            "number",
            "99",
            "question",
            new UUID(0, 0).toString(),
            "sha256",
            "0".repeat(64),
            "ceremony",
            new UUID(0, 0).toString(),
            "recording",
            new UUID(0, 0).toString());

    private final LogIns logIns = new LogIns();
    private final WrittenTender tender;
    private final EvaluatedLot evaluated = EvaluatedLot.judgedBy("C07");
    private final Map<String, Function<Endpoint, Thing>> kinds = new LinkedHashMap<>();
    private final Map<Role, Person> others = new EnumMap<>(Role.class);
    private final Map<String, Object> body;
    private final UUID recording = UUID.randomUUID();

    TradingThings(StatutoryCalendar calendar) {
        tender = WrittenTender.by(calendar);
        BiddingLot open = BiddingLot.open(Duration.ofMinutes(5));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, open, 7100).subList(0, 2);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        others.put(Role.BIDDER, bids.get(1).bidder());
        others.put(Role.EXPERT, EvaluatedLot.expert("C08"));
        body = body(calendar);
        BiddingLot.run(
                "insert into recording (id, lot_code, member_id, account_id, seat, media_type, sealed_key, started_at)"
                        + " select ?, lot_code, id, account_id, seat, 'video/webm', 's1.', now() from panel_member"
                        + " where lot_code = ? and seat = 1",
                recording,
                evaluated.code());
        Thing bid = new Thing(
                Map.of("lot", open.code(), "bid", bids.get(0).id(), "number", "0"),
                Map.of(Role.BIDDER, bids.get(0).bidder()));
        kinds.put(".*/account/.*", logIns::named);
        Thing lending = AwayThings.lending(evaluated);
        kinds.put(".*/lendings/.*", any -> lending);
        Thing pledge = AwayThings.pledge();
        kinds.put(".*/pledge", any -> pledge);
        kinds.put(".*/ties/.*", any -> tie());
        kinds.put(".*/invitations/.*", any -> invitation());
        kinds.put(".*/award/notice", any -> notice());
        kinds.put(".*/explanations/.*|.*/explanation", any -> explanation());
        Thing question = question();
        kinds.put("[A-Z]+ (/api)?/questions/.*", any -> question);
        kinds.put(".*/(rooms|lots)/.*/questions.*", any -> asked(question));
        Thing results = results();
        kinds.put(".*/prequalification/.*", any -> results);
        kinds.put(".*/deposits.*", any -> evaluated());
        kinds.put(".*/(award|candidates|contract|ending)\\b.*", any -> evaluated());
        kinds.put(
                ".*(/rooms/|/panels/|/lots/.*/(panel|report|session|reviews|scores|conclusion|prices)).*",
                any -> evaluated());
        Thing hall = OpenHall.convened();
        kinds.put(".*/(halls|sessions)/.*", any -> hall);
        kinds.put(".*/custody/\\{ceremony}.*", any -> ceremony());
        kinds.put(".*/bids?/\\{bid}.*", any -> bid);
        kinds.put(".*/annexes.*", any -> tender.annex());
        kinds.put("(POST .*/(objections|clarifications)|GET .*/clarifications/new).*", any -> tender.published());
        kinds.put(".*/projects/.*", any -> tender.projectOfDraft());
        kinds.put(".*/(tenders|documents)/.*", any -> tender.draft());
    }

    /** Those who run what belongs to an organisation. */
    static Map<Role, Person> hosts(String uscc) {
        return Map.of(
                Role.AGENCY, TestPeople.of("云南春城招标代理有限公司", uscc, Role.AGENCY),
                Role.TENDEREE, TestPeople.of("云南春城招标代理有限公司", uscc, Role.TENDEREE));
    }

    @Override
    public Thing named(Endpoint endpoint) {
        return kinds.entrySet().stream()
                .filter(kind -> (endpoint.method() + " " + endpoint.path()).matches(kind.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("make a thing for " + endpoint))
                .getValue()
                .apply(endpoint);
    }

    @Override
    public Map<String, String> missing() {
        return MISSING;
    }

    @Override
    public Map<Role, Person> others() {
        return others;
    }

    @Override
    public String query() {
        return "?name=attached.json";
    }

    @Override
    public Map<String, Object> body() {
        return body;
    }

    private Thing evaluated() {
        Map<Role, Person> owners = new EnumMap<>(hosts(evaluated.host()));
        owners.put(Role.EXPERT, evaluated.member());
        return new Thing(
                Map.of(
                        "lot",
                        evaluated.code(),
                        "bid",
                        evaluated.bid(),
                        "number",
                        "1",
                        "recording",
                        recording.toString()),
                owners);
    }

    /** A question of the panel, which the bidder has answered. */
    private Thing question() {
        Person bidder = TestPeople.of("云南红河路桥有限公司", BiddingLot.uscc(7160), Role.BIDDER);
        UUID question = UUID.randomUUID();
        BiddingLot.run(
                "insert into bidder_question (id, version, tender_code, lot_code, bid_id, bidder_uscc, bidder_name, kind,"
                        + " text, answer_minutes, drafted_by, drafted_at, sent_at, due_at, answer, statement, signature,"
                        + " signer_serial, answered_at) select ?, 0, ?, lot_code, ?, ?, '云南红河路桥有限公司', 'AMBIGUOUS',"
                        + " '工期以何为准？', 60, id, now(), now(), now() + interval '1 hour', '180 天', '{}', 'AA==', '1f',"
                        + " now() from panel_member where lot_code = ? and seat = 1",
                question,
                evaluated.code().substring(0, 20),
                UUID.fromString(evaluated.bid()),
                bidder.uscc(),
                evaluated.code());
        BiddingLot.run(
                "insert into answer_file (question_id, position, name, sha256, size, media_type)"
                        + " select ?, 0, name, sha256, size, media_type from tender_document where sha256 = ? limit 1",
                question,
                tender.sha256());
        return new Thing(
                Map.of("question", question.toString(), "sha256", tender.sha256()), Map.of(Role.BIDDER, bidder));
    }

    /** The same in the room. */
    private Thing asked(Thing question) {
        Map<String, String> values = new LinkedHashMap<>(evaluated().values());
        values.putAll(question.values());
        return new Thing(values, evaluated().owners());
    }

    /** An application that its committee let pass. */
    private Thing results() {
        Person applicant = TestPeople.of("云南红河路桥有限公司", BiddingLot.uscc(7150), Role.BIDDER);
        BiddingLot.run(
                "insert into prequalification_result (bid_id, version, lot_code, applicant_uscc, applicant_name, passed,"
                        + " clause, failed, recorded_at) values (?, 0, ?, ?, ?, true, '', '', clock_timestamp())",
                UUID.fromString(evaluated.bid()),
                evaluated.code(),
                applicant.uscc(),
                applicant.name());
        Map<Role, Person> owners = new EnumMap<>(hosts(evaluated.host()));
        owners.put(Role.BIDDER, applicant);
        return new Thing(Map.of("lot", evaluated.code()), owners);
    }

    private static Thing ceremony() {
        BiddingLot draft = BiddingLot.drafted(ReleasePolicy.CUSTODIANS, Suite.ISO_1, Duration.ofMinutes(5));
        TestCustodians custodians = TestCustodians.named(draft, Suite.ISO_1);
        return new Thing(
                Map.of("ceremony", custodians.ceremony().toString()), Map.of(Role.CUSTODIAN, custodians.person(1)));
    }

    private Thing tie() {
        return new Thing(Map.of("id", EvaluatedLot.tieOf(evaluated.member())), Map.of(Role.EXPERT, evaluated.member()));
    }

    private Thing invitation() {
        return new Thing(Map.of("id", evaluated.invitation()), Map.of(Role.EXPERT, evaluated.member()));
    }

    /** The notice of a bidder, as the award would have left it. */
    private Thing notice() {
        UUID award = UUID.randomUUID();
        String lot = BiddingLot.open(Duration.ofMinutes(5)).code();
        Person bidder = TestPeople.of("滇中建设有限公司", BiddingLot.uscc(7190), Role.BIDDER);
        BiddingLot.run(
                "insert into lot_award (id, version, tender_code, lot_code, published_at, public_until)"
                        + " values (?, 0, ?, ?, now(), now())",
                award,
                lot.substring(0, 20),
                lot);
        BiddingLot.run(
                "insert into award_notice (award_id, position, bidder_uscc, won, sha256) values (?, 0, ?, false, ?)",
                award,
                bidder.uscc(),
                tender.sha256());
        return new Thing(Map.of("lot", lot), Map.of(Role.BIDDER, bidder));
    }

    /** How a bid was judged, as the panel would have left it. */
    private static Thing explanation() {
        String lot = BiddingLot.open(Duration.ofMinutes(5)).code();
        Person bidder = TestPeople.of("滇中建设有限公司", BiddingLot.uscc(7191), Role.BIDDER);
        BiddingLot.run("update lot set state = 'CANDIDATES_PUBLISHED' where code = ?", lot);
        BiddingLot.run(
                "insert into evaluation_report (id, version, lot_code, tender_code, result, result_sha256, pdf_sha256,"
                        + " pdf_size, drafted_at, finished_at) values (?, 0, ?, ?, ?, repeat('0', 64), repeat('0', 64), 1,"
                        + " now(), now())",
                UUID.randomUUID(),
                lot,
                lot.substring(0, 20),
                "{\"base\":[],\"bids\":[{\"bid\":\"b\",\"rejectedBy\":\"REG 51(3)\",\"uscc\":\"" + bidder.uscc()
                        + "\"}],\"lot\":\"" + lot + "\",\"method\":\"LOWEST_EVALUATED_PRICE\",\"ranking\":[],"
                        + "\"tender\":\"" + lot.substring(0, 20) + "\"}");
        return new Thing(Map.of("lot", lot), Map.of(Role.BIDDER, bidder));
    }

    private Map<String, Object> body(StatutoryCalendar calendar) {
        Map<String, Object> fields = new LinkedHashMap<>(DraftText.lawful(tender.project(), calendar, 25));
        fields.putAll(Map.of("bid", evaluated.bid(), "item", 1, "text", "已核对", "reason", "当日另有评审", "title", "更正"));
        fields.putAll(Map.of("number", "KM-1", "price", new BigDecimal("9600000"), "signedOn", "2026-11-20"));
        fields.putAll(Map.of("content", "e30=", "signature", "AA==", "release", "AA==", "cms", "AA==", "objection", 1));
        fields.putAll(Map.of(
                "quotas",
                List.of(Map.of("specialty", "C07", "region", "", "seats", 5)),
                "demanding",
                false,
                "contribution",
                "今日报纸头条第一行",
                "pledged",
                true,
                "member",
                UUID.randomUUID().toString()));
        fields.putAll(Map.of("kind", "AMBIGUOUS", "minutes", 60, "workstation", "GY-01"));
        fields.putAll(Map.of("seconds", 60, "side", "BIDDER", "clause", "O20 31", "payer", tender.host()));
        fields.put("attempts", List.of(Map.of("at", "2026-11-23T01:31:07Z", "code", "toolbox.unreachable")));
        fields.putAll(Map.of("ground", "UNLAWFUL", "words", "经查实存在违法行为", "confirm", "A"));
        fields.putAll(Map.of("post", "e30=", "threshold", 2, "custodians", List.of(new UUID(0, 0).toString())));
        fields.put(
                "votes",
                List.of(Map.of("bid", evaluated.bid(), "item", "qualification.1", "passed", true, "reason", "")));
        String now = Instant.now().toString();
        fields.putAll(Map.of("from", now, "until", now, "sentAt", now, "client", "toolbox"));
        fields.put("seen", List.of(Map.of("at", now, "request", "PUT chunk 0", "status", 503, "code", "bid.busy")));
        fields.put("mediaType", "video/webm");
        fields.put("scores", List.of(Map.of("bid", evaluated.bid(), "item", 1, "points", BigDecimal.ONE)));
        return fields;
    }
}
