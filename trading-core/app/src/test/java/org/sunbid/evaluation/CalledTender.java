package org.sunbid.evaluation;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.opening.RecordSignature;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.Deal;
import org.sunbid.trading.DraftText;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

/** Tenders that a tenderee writes, signs and publishes over the interface: a prequalification, and the tender after it. */
public final class CalledTender {

    /** Two criteria; panels of tests fail applications by the first. */
    public static final String CRITERIA = "市政公用工程施工总承包二级以上; 近三年无重大安全事故";

    private static final Duration WAIT = Duration.ofSeconds(90);

    private CalledTender() {}

    /** A prequalification as it may be called for, with the shortest spans of the law and some minutes to spare. */
    public static Map<String, Object> prequalification(String project, StatutoryCalendar calendar) {
        Instant now = Instant.now().plusSeconds(600);
        Instant until = calendar.plusDays(now, 5);
        Instant deadline = calendar.plusDays(until, 5);
        Map<String, Object> draft = new HashMap<>(DraftText.lawful(project, calendar, 25));
        draft.put("name", "昆明市盘龙区龙泉路道路改造提升工程施工资格预审");
        draft.put("method", "PREQUALIFICATION");
        draft.put("parameters", Map.of("items", CRITERIA));
        draft.put("documentsUntil", until.toString());
        draft.put("clarificationUntil", calendar.plusDays(deadline, -3).toString());
        draft.put("objectionUntil", calendar.plusDays(deadline, -2).toString());
        draft.put("deadline", deadline.toString());
        draft.put("lots", List.of(Map.of("name", "一标段", "estimate", "48600000.00", "deposit", "0")));
        return draft;
    }

    /** The tender that follows a prequalification. */
    public static Map<String, Object> following(String prequalification, String project, StatutoryCalendar calendar) {
        Map<String, Object> draft = new HashMap<>(DraftText.lawful(project, calendar, 25));
        Map<String, String> parameters = new HashMap<>();
        ((Map<?, ?>) draft.get("parameters"))
                .forEach((name, value) -> parameters.put(String.valueOf(name), String.valueOf(value)));
        parameters.put("prequalification", prequalification);
        draft.put("parameters", parameters);
        return draft;
    }

    /** The code of the draft, which waits for its signature. */
    public static String drafted(Person tenderee, Map<String, Object> draft) {
        String tender = Deal.json(tenderee.request())
                .body(draft)
                .post("/api/tenders")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        Deal.attach(tenderee, tender, "招标文件.pdf");
        return tender;
    }

    /** The lot of the draft, published. */
    public static BiddingLot published(Person tenderee, Map<String, Object> draft) {
        String tender = drafted(tenderee, draft);
        Deal.sign(tenderee, tender).statusCode(200);
        Deal.publish(tenderee, tender).statusCode(200);
        return new BiddingLot(new UUID(0, 0), tender, tender + "001", tenderee.uscc(), "");
    }

    /** The deadline of a published tender is now. */
    public static void reachDeadline(BiddingLot lot) {
        BiddingLot.run(
                "update tender set documents_until = least(documents_until, clock_timestamp()), deadline ="
                        + " clock_timestamp() where code = ?",
                lot.tender());
    }

    /** From the deadline to the reading: every applicant releases its key and confirms. */
    public static void open(BiddingLot lot, List<SealedFile> applications) {
        reachDeadline(lot);
        Eventually.holds(WAIT, () -> hallState(lot).equals("DECRYPTING"));
        applications.forEach(application -> application
                .bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(PackedBid.release(application))
                .post("/api/halls/" + lot.code() + "/releases")
                .then()
                .statusCode(200));
        Eventually.holds(WAIT, () -> hallState(lot).equals("READING_OUT"));
        applications.forEach(application -> application
                .bidder()
                .request()
                .post("/api/halls/" + lot.code() + "/confirmations")
                .then()
                .statusCode(200));
    }

    /** The host signs the record. */
    public static void close(BiddingLot lot, Person host) {
        RecordSignature.give(lot.code(), host, host.request().post("/api/halls/" + lot.code() + "/record"))
                .then()
                .statusCode(200);
    }

    private static String hallState(BiddingLot lot) {
        String state = RestAssured.given().get("/api/halls/" + lot.code()).path("state");
        return state == null ? "" : state;
    }

    /** The opened applications, for a panel. */
    public static OpenedLot opened(BiddingLot lot, Person host, List<SealedFile> applications) {
        return new OpenedLot(
                lot.tender(),
                lot.code(),
                host.uscc(),
                applications.stream()
                        .map(application -> UUID.fromString(application.id()))
                        .toList(),
                applications.stream()
                        .map(application -> application.bidder().uscc())
                        .toList());
    }

    /**
     * A committee of this specialty reviews the applications: who is named fails the first criterion by its majority. All
     * sign.
     *
     * @return who chaired it
     */
    public static Person review(
            BiddingLot lot, Person host, String specialty, List<SealedFile> applications, Map<UUID, String> fails) {
        OpenedLot judged = opened(lot, host, applications);
        List<Person> pool = Panel.experts(5, specialty);
        List<Person> members = Panel.seat(judged, host, pool, specialty, 5);
        Panel.gather(judged, host, members);
        for (int i = 0; i < members.size(); i++) {
            Panel.vote(judged, members.get(i), i < 3 ? fails : Map.of()).statusCode(200);
            Panel.post(members.get(i), "/api/lots/" + lot.code() + "/reviews/submission", Map.of())
                    .statusCode(200);
        }
        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200);
        members.forEach(member -> Panel.sign(judged, member).statusCode(200));
        return members.get(0);
    }
}
