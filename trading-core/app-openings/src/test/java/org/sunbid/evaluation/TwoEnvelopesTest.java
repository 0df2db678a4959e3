package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.junit.jupiter.api.Test;
import org.sunbid.opening.RecordSignature;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedBids;
import org.sunbid.trading.bid.SealedFile;
import org.sunbid.trading.draw.SupervisionsPart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A deal in which technical part and price are sealed apart and opened at different times, from bid to ranking. */
@QuarkusTest
class TwoEnvelopesTest {

    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final Suite SUITE = Suite.ISO_1;

    @Inject
    SealedBids sealed;

    @Inject
    OpenedBids opened;

    private final BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10)).inTwoEnvelopes();
    private final String priceHall = lot.code() + "-P";
    private final Person host = TestPeople.withCertificates(SUITE, "云南招标代理有限公司", lot.agency(), Role.AGENCY);

    private List<SealedFile> technical = List.of();
    private List<SealedFile> prices = List.of();

    @Test
    void thePricesAreOpenedAfterThePointsAndOnlyOfThoseWhoPassed() throws IOException {
        lot.parameters(OpenedLot.CONSTRUCTION);
        handIn(7_300, "9600000", "10000000", "10400000", "9900000");
        SealedFile half = PackedBid.technical(bidder(7_304), lot);
        half.submit().then().statusCode(200);

        lot.reachDeadline();
        Eventually.holds(WAIT, () -> hall(lot.code()).statusCode() == 200);
        half.bidder()
                .request()
                .get("/api/bids/" + half.id())
                .then()
                .body("state", equalTo("LAPSED"))
                .body("cause", equalTo("bid.envelope-missing"));
        hall(lot.code()).then().body("envelope", equalTo("TECHNICAL")).body("counts.all", equalTo(4));
        host.request()
                .get("/api/halls/" + lot.code())
                .then()
                .body("leftClosed.bidder", equalTo(List.of(half.bidder().name())))
                .body("leftClosed.clause", equalTo(List.of("O20 27")));
        assertThatThePricesAreSealed();

        hold(lot.code(), technical, everyItem(nullValue()));
        assertThat(opened.of(lot.code())).hasSize(4).noneMatch(OpenedBid::isPriced);
        assertThatThePricesAreSealed();

        OpenedLot judged = judged(technical);
        List<Person> pool = Panel.experts(6, "A0805");
        List<Person> members = new ArrayList<>(Panel.seat(judged, host, pool, "A0805", 5));
        Panel.gather(judged, host, members);
        ask(judged, members.get(0)).statusCode(422).body("code", equalTo("question.no-price"));
        examine(judged, members);
        score(judged, members);

        String api = "/api/lots/" + lot.code();
        Panel.post(members.get(0), api + "/conclusion", Map.of())
                .statusCode(409)
                .body("code", equalTo("room.prices-not-open"));
        Panel.post(members.get(1), api + "/prices", Map.of()).statusCode(403).body("code", equalTo("room.not-chair"));
        assertThatThePricesAreSealed();
        Panel.post(members.get(0), api + "/prices", Map.of()).statusCode(200).body("envelopes", equalTo(3));
        replaceBeforeThePriceSession(judged, pool, members);
        Panel.post(members.get(0), api + "/prices", Map.of()).statusCode(200).body("envelopes", equalTo(3));
        assertThat(code(release(priceHall, prices.get(0)), 404)).isEqualTo("opening.unknown");

        prices.get(0)
                .bidder()
                .request()
                .post("/api/halls/" + priceHall + "/convening")
                .then()
                .statusCode(403);
        lot.suspend();
        assertThat(code(host.request().post("/api/halls/" + priceHall + "/convening"), 409))
                .isEqualTo("bid.tender-suspended");
        lot.resume();
        host.request()
                .post("/api/halls/" + priceHall + "/convening")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECRYPTING"));
        assertThat(code(host.request().post("/api/halls/" + priceHall + "/convening"), 409))
                .isEqualTo("bid.no-price-session");
        Panel.post(members.get(2), Panel.session(judged) + "/recusal", Map.of("reason", "近亲属"))
                .statusCode(409)
                .body("code", equalTo("room.prices-in-reach"));
        SealedFile left = prices.get(3);
        assertThat(code(release(priceHall, left), 404)).isEqualTo("opening.unknown");
        assertThat(refusal(left)).isEqualTo("bid.left-closed");
        left.bidder()
                .request()
                .get("/api/bids/" + left.id())
                .then()
                .body("state", equalTo("LEFT_CLOSED"))
                .body("cause", equalTo("REG 51(3)"));
        host.request().get("/api/halls/" + priceHall).then().body("leftClosed.clause", equalTo(List.of("REG 51(3)")));

        hold(priceHall, prices.subList(0, 3), equalTo(List.of(9_600_000f, 10_000_000f, 10_400_000f)));
        conclude(judged(technical.subList(0, 3)), members);
    }

    @Test
    void thePriceSessionRevokesWhatStaysClosedAndDrawsWhatTheDocumentLeavesOpen() throws IOException {
        lot.parameters(drawnAtTheOpening());
        handIn(7_310, "9600000", "10000000", "10400000", "9900000");
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> hall(lot.code()).statusCode() == 200);
        hold(lot.code(), technical, everyItem(nullValue()));
        assertThat(hall(lot.code()).<Object>path("draw")).isNull();
        OpenedLot judged = judged(technical);
        List<Person> pool = Panel.experts(5, "A0806");
        List<Person> members = Panel.seat(judged, host, pool, "A0806", 5);
        Panel.gather(judged, host, members);
        examine(judged, members);
        score(judged, members);
        String api = "/api/lots/" + lot.code();
        Panel.post(members.get(0), api + "/prices", Map.of()).statusCode(200).body("envelopes", equalTo(3));
        host.request().post("/api/halls/" + priceHall + "/convening").then().statusCode(200);

        prices.subList(0, 2).forEach(part -> release(priceHall, part).then().statusCode(200));
        lot.endDecryptionWindow(priceHall);
        Eventually.holds(WAIT, () -> "DRAWING".equals(hall(priceHall).path("state")));
        hall(priceHall)
                .then()
                .body("bids", hasSize(0))
                .body("counts.opened", equalTo(2))
                .body("draw.coefficients.coefficient", equalTo(List.of("DROP")));
        SupervisionsPart.joins(lot.code());
        host.request()
                .contentType(ContentType.JSON)
                .body(Map.of("contribution", "今日报纸头条第一行"))
                .post("/api/halls/" + priceHall + "/coefficients/draw")
                .then()
                .statusCode(200);
        SupervisionsPart.reveals(lot.code());
        Eventually.holds(WAIT, () -> "READING_OUT".equals(hall(priceHall).path("state")));
        hall(priceHall)
                .then()
                .body("bids.state", equalTo(List.of("OPENED", "OPENED", "REVOKED")))
                .body("bids[2].cause", equalTo("KEY_NOT_RELEASED"))
                .body("bids[2].price", nullValue());
        String drop = hall(priceHall).path("draw.coefficients[0].value");
        assertThat(List.of("0.03", "0.04", "0.05")).contains(drop);
        read(priceHall, prices.subList(0, 2));

        concludeWithoutTheRevokedOne(judged, members, drop);
    }

    private static Map<String, String> drawnAtTheOpening() {
        Map<String, String> parameters = new HashMap<>(OpenedLot.CONSTRUCTION);
        parameters.put("drop", "0.03; 0.04; 0.05");
        return parameters;
    }

    /**
     * The mean of 9,600,000 and 10,000,000 less the drop is the base. Each per cent above it costs two of forty points, each
     * below one; quality adds 45 and 48.
     */
    private static void concludeWithoutTheRevokedOne(OpenedLot judged, List<Person> members, String drop) {
        OpenedLot goingOn = new OpenedLot(
                judged.tender(),
                judged.code(),
                judged.host(),
                judged.bids().subList(0, 2),
                judged.bidders().subList(0, 2));
        BigDecimal base = new BigDecimal("9800000").multiply(BigDecimal.ONE.subtract(new BigDecimal(drop)));
        Panel.passAll(goingOn, members);
        Panel.post(members.get(0), "/api/lots/" + judged.code() + "/conclusion", Map.of())
                .statusCode(200)
                .body("ranking", hasSize(2))
                .body(
                        "ranking.find { it.bid.bid == '" + goingOn.bids().get(0) + "' }.score.total",
                        near("9600000", base, "45"))
                .body(
                        "ranking.find { it.bid.bid == '" + goingOn.bids().get(1) + "' }.score.total",
                        near("10000000", base, "48"));
        members.get(0)
                .request()
                .get(Panel.session(judged))
                .then()
                .body("table.bids.find { it.id == '" + judged.bids().get(2) + "' }.rejectedBy", equalTo("O20 31"));
    }

    private static Matcher<Float> near(String price, BigDecimal base, String quality) {
        BigDecimal above = new BigDecimal(price)
                .subtract(base)
                .multiply(BigDecimal.valueOf(100))
                .divide(base, MathContext.DECIMAL64);
        BigDecimal cost = above.signum() > 0 ? above.multiply(BigDecimal.valueOf(2)) : above.negate();
        float total =
                new BigDecimal("40").subtract(cost).add(new BigDecimal(quality)).floatValue();
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Float found) {
                return Math.abs(found - total) < 0.02f;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("about ").appendValue(total);
            }
        };
    }

    @Test
    void anEnvelopeThatIsNotAskedForIsRefusedAndEachIsReplacedForItself() {
        Person bidder = bidder(7_350);
        RestAssured.given()
                .get("/api/lots/" + lot.code() + "/sealing")
                .then()
                .body("envelopes", equalTo(List.of("price", "technical")));
        PackedBid.of(bidder, lot, BigDecimal.TEN)
                .begin()
                .then()
                .statusCode(422)
                .body("code", equalTo("bid.envelope-not-accepted"));
        SealedFile technicalPart = PackedBid.technical(bidder, lot);
        SealedFile first = PackedBid.price(bidder, lot, new BigDecimal("9000000"));
        SealedFile second = PackedBid.price(bidder, lot, new BigDecimal("8800000"));
        List.of(technicalPart, first, second)
                .forEach(part -> part.submit().then().statusCode(200));

        bidder.request()
                .get("/api/lots/" + lot.code() + "/bids")
                .then()
                .body("envelope", equalTo(List.of("price", "price", "technical")))
                .body("state", equalTo(List.of("SEALED", "SUPERSEDED", "SEALED")))
                .body("[0].supersedes", equalTo(first.id()));
        technicalPart.withdraw().then().statusCode(200);
        assertThat(technicalPart.state()).isEqualTo("WITHDRAWN_BY_BIDDER");
    }

    @Test
    void twoWholeBidsAreFewerThanThreeWhateverElseCame() {
        List<SealedFile> parts = new ArrayList<>();
        for (int number = 7_360; number < 7_362; number++) {
            parts.add(PackedBid.technical(bidder(number), lot));
            parts.add(PackedBid.price(parts.get(parts.size() - 1).bidder(), lot, new BigDecimal("9000000")));
        }
        parts.add(PackedBid.price(bidder(7_362), lot, new BigDecimal("9000000")));
        parts.forEach(part -> part.submit().then().statusCode(200));

        lot.reachDeadline();
        Eventually.holds(WAIT, () -> hall(lot.code()).statusCode() == 200);
        hall(lot.code()).then().body("state", equalTo("FAILED")).body("failure", equalTo("opening.too-few-bids"));
        assertThat(refusal(parts.get(1))).isEqualTo("bid.lot-ended");
        host.request().get("/api/halls/" + lot.code()).then().body("leftClosed", hasSize(0));
    }

    /** A whole bid of a bidder for each price; the first bidder has replaced its price. */
    private void handIn(int firstNumber, String... asked) {
        List<Person> bidders = IntStream.range(0, asked.length)
                .mapToObj(i -> bidder(firstNumber + i))
                .toList();
        PackedBid.price(bidders.get(0), lot, new BigDecimal("12345678"))
                .submit()
                .then()
                .statusCode(200);
        technical = bidders.stream().map(each -> PackedBid.technical(each, lot)).toList();
        prices = IntStream.range(0, asked.length)
                .mapToObj(i -> PackedBid.price(bidders.get(i), lot, new BigDecimal(asked[i])))
                .toList();
        prices.forEach(part -> part.submit().then().statusCode(200));
        technical.forEach(part -> part.submit().then().statusCode(200));
    }

    private static Person bidder(int number) {
        return TestPeople.withCertificates(SUITE, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER);
    }

    /** No hall, no key and no way through the platform opens a price. */
    private void assertThatThePricesAreSealed() {
        assertThat(code(release(priceHall, prices.get(0)), 404)).isEqualTo("opening.unknown");
        assertThat(code(release(lot.code(), prices.get(0)), 422)).startsWith("seal.");
        assertThat(code(host.request().post("/api/halls/" + priceHall + "/convening"), 409))
                .isEqualTo("bid.no-price-session");
        assertThat(code(host.request().post("/api/halls/" + lot.code() + "/convening"), 409))
                .isEqualTo("opening.convenes-by-itself");
        assertThat(refusal(prices.get(0))).isEqualTo("bid.prices-are-sealed");
        assertThat(sealed.pricesFor(lot.code()).reasons()).isNotEmpty();
    }

    private String refusal(SealedFile part) {
        try {
            Outcome<?> given = sealed.open(UUID.fromString(part.id()));
            return given.reasons().isEmpty()
                    ? ""
                    : given.reasons().get(0).code().code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the window to the signed record. */
    private void hold(String code, List<SealedFile> parts, Matcher<?> readOut) throws IOException {
        parts.forEach(part -> release(code, part).then().statusCode(200));
        Eventually.holds(WAIT, () -> hall(code).path("state").equals("READING_OUT"));
        host.request()
                .get("/api/halls/" + code)
                .then()
                .body("bids.state", everyItem(equalTo("OPENED")))
                .body("bids.bidder", hasSize(parts.size()))
                .body("bids.price", readOut);
        read(code, parts);
    }

    /** Everybody confirms what was read out, and the host signs the record. */
    private void read(String code, List<SealedFile> parts) throws IOException {
        parts.forEach(part -> part.bidder()
                .request()
                .post("/api/halls/" + code + "/confirmations")
                .then()
                .statusCode(200));
        RecordSignature.give(code, host, host.request().post("/api/halls/" + code + "/record"))
                .then()
                .statusCode(200);
        assertThat(hall(code).<String>path("state")).isEqualTo("CLOSED");
        byte[] record =
                RestAssured.given().get("/halls/" + code + "/record.pdf").asByteArray();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(
                Path.of("target/documents/record-" + (code.endsWith("-P") ? "price" : "technical") + ".pdf"), record);
    }

    private OpenedLot judged(List<SealedFile> parts) {
        return new OpenedLot(
                lot.tender(),
                lot.code(),
                lot.agency(),
                parts.stream().map(part -> UUID.fromString(part.id())).toList(),
                parts.stream().map(part -> part.bidder().uscc()).toList());
    }

    /** The majority rejects the last one; what a price decides is not asked yet. */
    private static void examine(OpenedLot judged, List<Person> members) {
        members.get(0)
                .request()
                .get(Panel.session(judged))
                .then()
                .body("twoEnvelopes", equalTo(true))
                .body("table.bids.price", everyItem(nullValue()))
                .body(
                        "table.checks.code",
                        containsInAnyOrder(
                                "formal.1", "formal.2", "qualification.1", "qualification.2", "responsive.3"));
        for (int i = 0; i < members.size(); i++) {
            Map<UUID, String> fails = i < 3 ? Map.of(judged.bids().get(3), "资质等级不符合要求") : Map.of();
            Panel.vote(judged, members.get(i), fails).statusCode(200);
            Panel.post(members.get(i), "/api/lots/" + judged.code() + "/reviews/submission", Map.of())
                    .statusCode(200);
        }
    }

    /** The points are locked and nothing is convened: the lock is undone, and what was to stay closed is sealed as before. */
    private void replaceBeforeThePriceSession(OpenedLot judged, List<Person> pool, List<Person> members) {
        assertThat(prices.get(3).state()).isEqualTo("LEFT_CLOSED");
        Panel.post(members.remove(4), Panel.session(judged) + "/recusal", Map.of("reason", "近亲属"))
                .statusCode(204);
        assertThat(prices.get(3).state()).isEqualTo("SEALED");
        assertThatThePricesAreSealed();
        Person substitute = Panel.accept(judged, pool).get(0);
        Panel.post(substitute, Panel.session(judged) + "/check-in", Map.of("pledged", true))
                .statusCode(200);
        substitute
                .request()
                .get(Panel.session(judged))
                .then()
                .body("state", equalTo("REVIEW"))
                .body("table.bids.price", everyItem(nullValue()))
                .body("table.scores", hasSize(0));
        Panel.passAll(judged, List.of(substitute));
        score(judged, List.of(substitute));
        members.add(substitute);
    }

    private static void score(OpenedLot judged, List<Person> members) {
        String[][] points = {{"30", "15"}, {"32", "16"}, {"38", "19"}};
        for (Person member : members) {
            for (int bid = 0; bid < points.length; bid++) {
                Panel.score(judged, member, judged.bids().get(bid), 1, points[bid][0])
                        .statusCode(200);
                Panel.score(judged, member, judged.bids().get(bid), 2, points[bid][1])
                        .statusCode(200);
            }
            Panel.submitScores(judged, member).statusCode(200);
        }
    }

    /*
     * The arithmetic of PanelFromDrawToReportTest: 81, 88 and 89.
     */
    private static void conclude(OpenedLot goingOn, List<Person> members) {
        String api = "/api/lots/" + goingOn.code();
        members.get(0)
                .request()
                .get(Panel.session(goingOn))
                .then()
                .body("state", equalTo("PRICE_REVIEW"))
                .body("table.checks.code", containsInAnyOrder("formal.3", "responsive.1", "responsive.2"));
        Panel.post(members.get(0), api + "/conclusion", Map.of())
                .statusCode(422)
                .body("code", equalTo("room.prices-not-reviewed"));
        aLowPriceIsAskedAbout(goingOn, members);
        Panel.passAll(goingOn, members);
        Panel.post(members.get(0), api + "/conclusion", Map.of())
                .statusCode(200)
                .body("ranking.rank", equalTo(List.of(1, 2, 3)))
                .body("ranking[0].bid.bid", equalTo(goingOn.bids().get(2).toString()))
                .body("ranking[0].score.total", equalTo(89.0f))
                .body("ranking[2].score.total", equalTo(81.0f));
        for (int i = 0; i < members.size(); i++) {
            Panel.sign(goingOn, members.get(i)).statusCode(200).body("finished", equalTo(i == members.size() - 1));
        }
    }

    /** The bidder keeps silent; a check that was submitted before is handed back. */
    private static void aLowPriceIsAskedAbout(OpenedLot goingOn, List<Person> members) {
        Panel.passAll(goingOn, members.subList(0, 1));
        String question = ask(goingOn, members.get(0)).statusCode(200).extract().path("id");
        String agreement = "/api/lots/" + goingOn.code() + "/questions/" + question + "/agreement";
        Panel.post(members.get(1), agreement, Map.of()).body("state", equalTo("DRAFT"));
        Panel.post(members.get(2), agreement, Map.of()).body("state", equalTo("SENT"));
        Panel.post(members.get(0), "/api/lots/" + goingOn.code() + "/reviews/submission", Map.of())
                .statusCode(409)
                .body("code", equalTo("question.waits"));
        BiddingLot.run(
                "update bidder_question set sent_at = sent_at - interval '1 hour', due_at = clock_timestamp()"
                        + " where id = ?",
                UUID.fromString(question));
    }

    private static ValidatableResponse ask(OpenedLot judged, Person member) {
        return Panel.post(
                member,
                "/api/lots/" + judged.code() + "/questions",
                Map.of("bid", judged.bids().get(0), "kind", "LOW_PRICE", "text", "请说明报价构成。", "minutes", 10));
    }

    private static Response hall(String code) {
        return RestAssured.given().get("/api/halls/" + code);
    }

    private static Response release(String code, SealedFile part) {
        return part.bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(PackedBid.release(part))
                .post("/api/halls/" + code + "/releases");
    }

    private static String code(Response response, int status) {
        return response.then().statusCode(status).extract().path("code");
    }
}
