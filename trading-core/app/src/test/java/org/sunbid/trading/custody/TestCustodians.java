package org.sunbid.trading.custody;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.SignedPost;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.custodian.Board;
import org.sunbid.toolbox.custodian.CustodianPart;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.trading.bid.BiddingLot;

/** Three custodians, two of whom open, at their toolboxes. */
public final class TestCustodians {

    private static final int SIZE = 3;
    private static final int THRESHOLD = 2;
    private static final AtomicInteger NUMBER = new AtomicInteger(5_000);

    private final BiddingLot lot;
    private final List<Person> people;
    private final UUID ceremony;

    /** The same people with the ceremony of the prices, where these are sealed apart. */
    private final Optional<TestCustodians> prices;

    private TestCustodians(BiddingLot lot, List<Person> people, UUID ceremony, Optional<TestCustodians> prices) {
        this.prices = prices;
        this.lot = lot;
        this.people = people;
        this.ceremony = ceremony;
    }

    /** The agency of a drafted lot names them. */
    public static TestCustodians named(BiddingLot lot, Suite suite) {
        List<Person> people = IntStream.range(0, SIZE)
                .mapToObj(i -> TestPeople.withCertificates(
                        suite, "第" + i + "公证处", BiddingLot.uscc(NUMBER.incrementAndGet()), Role.CUSTODIAN))
                .toList();
        List<String> begun = name(host(lot), lot, THRESHOLD, people)
                .then()
                .statusCode(201)
                .extract()
                .path("ceremonies");
        Optional<TestCustodians> prices = begun.stream()
                .skip(1)
                .map(id -> new TestCustodians(lot, people, UUID.fromString(id), Optional.empty()))
                .findFirst();
        return new TestCustodians(lot, people, UUID.fromString(begun.get(0)), prices);
    }

    /** Who runs the lot's tender. */
    public static Person host(BiddingLot lot) {
        return TestPeople.of("云南招标代理有限公司", lot.agency(), Role.AGENCY);
    }

    static Response name(Person host, BiddingLot lot, int threshold, List<Person> custodians) {
        return host.request()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "threshold",
                        threshold,
                        "custodians",
                        custodians.stream()
                                .map(person -> person.id().toString())
                                .toList()))
                .post("/api/tenders/" + lot.tender() + "/custody");
    }

    /** The whole ceremony. */
    public TestCustodians makeTheKey() throws InterruptedException {
        join();
        deal();
        for (int index = 1; index <= SIZE; index++) {
            part(index).confirm(platform(index), ceremony, Instant.now());
        }
        return this;
    }

    void join() throws InterruptedException {
        for (int index = 1; index <= SIZE; index++) {
            part(index).join(platform(index), ceremony, Instant.now());
        }
    }

    void deal() throws InterruptedException {
        for (int index = 1; index <= SIZE; index++) {
            part(index).deal(platform(index), ceremony, Instant.now());
        }
    }

    /** The key as anybody verifies it. */
    public CustodianKey key() throws InterruptedException {
        return Board.key(anybody(), ceremony, trust(), Instant.now());
    }

    /** The custodian of this index opens the lot's bids. */
    public void open(int index) throws InterruptedException {
        part(index).open(platform(index), lot.code(), Instant.now());
    }

    /** The custodian of this index opens what is opened in the hall with this code. */
    public void open(int index, String hall) throws InterruptedException {
        part(index).open(platform(index), hall, Instant.now());
    }

    /** They with the key of the prices. */
    public TestCustodians ofPrices() {
        return prices.orElseThrow();
    }

    /** Whose board they post to. */
    public UUID ceremony() {
        return ceremony;
    }

    public Person person(int index) {
        return people.get(index - 1);
    }

    CustodianPart part(int index) {
        return new CustodianPart(person(index).credentials(), trust());
    }

    PlatformClient platform(int index) {
        return anybody().with(person(index).token());
    }

    Board board() throws InterruptedException {
        return Board.of(anybody(), ceremony);
    }

    /** Pins a post in this person's name. */
    Response pin(Person person, SignedPost post) {
        return post(person, "/api/custody/" + ceremony + "/posts", post);
    }

    /** Gives a part in opening in this person's name. */
    Response give(Person person, SignedPost post) {
        return post(person, "/api/halls/" + lot.code() + "/custodians", post);
    }

    private static Response post(Person person, String path, SignedPost post) {
        Base64.Encoder base64 = Base64.getEncoder();
        return person.request()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "post", base64.encodeToString(post.json()),
                        "signature", base64.encodeToString(post.signature())))
                .post(path);
    }

    private static PlatformClient anybody() {
        return PlatformClient.of(URI.create("http://localhost:" + RestAssured.port), Locale.ENGLISH);
    }

    static TrustList trust() {
        return Arc.container().instance(TrustedAuthorities.class).get().current();
    }
}
