package org.sunbid.evaluation;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sunbid.evaluation.city.SignedVoucher;
import org.sunbid.evaluation.city.Voucher;
import org.sunbid.evaluation.city.WorkstationCookie;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;

/** A panel of three of this city's experts and two of Guiyang's, which is played; its experts come with real vouchers. */
public final class CrossCity {

    private static final AtomicInteger STATIONS = new AtomicInteger();
    private static final Map<String, String> SECRETS = new ConcurrentHashMap<>();

    static {
        Filter prove = (request, response, context) -> {
            String secret = SECRETS.get(String.valueOf(request.getHeaders().getValue("Authorization")));
            if (secret != null && !request.getHeaders().hasHeaderWithName(WorkstationCookie.HEADER)) {
                request.header(WorkstationCookie.HEADER, secret);
            }
            return context.next(request, response);
        };
        RestAssured.filters(prove);
    }

    final OpenedLot opened = OpenedLot.construction("9600000", "10000000", "10400000");
    final Person host = Panel.host(opened);
    final LendingCity guiyang;
    final List<String> drawn;
    final List<Away> away;
    List<Person> own;

    /** Drawn and complete; the session is not open yet. */
    CrossCity(List<Person> pool, String region) {
        Panel.post(
                        host,
                        "/api/lots/" + lot() + "/panel",
                        Map.of(
                                "quotas",
                                List.of(
                                        Map.of("specialty", "A07", "region", region, "seats", 3),
                                        Map.of("specialty", "A07", "region", "", "seats", 2, "lender", "guiyang")),
                                "demanding",
                                false))
                .statusCode(200);
        guiyang = LendingCity.asked(lot(), 6);
        guiyang.lists();
        Panel.draw(lot(), host);
        drawn = guiyang.draws().order();
        own = Panel.accept(opened, pool);
        away = new ArrayList<>(List.of(lend(0, "吴贵阳"), lend(1, "郑黔灵")));
    }

    /** Guiyang lends the seat at this place of the drawn order to somebody of this name. */
    Away lend(int place, String name) {
        Away expert = new Away(drawn.get(place), name, TestCredentials.issue(Suite.ISO_1, name, ""));
        guiyang.lends(expert.seat(), expert.certificate());
        return expert;
    }

    public String lot() {
        return opened.code();
    }

    String session() {
        return Panel.session(opened);
    }

    void opens() {
        Panel.post(host, session(), Map.of()).statusCode(200);
    }

    /** An expert of Guiyang's. */
    record Away(String seat, String name, Credentials credentials) {

        String certificate() {
            return VerifiedCertificate.fingerprint(credentials.signingCertificate());
        }
    }

    /** A registered machine. */
    record Station(String code, String secret) {}

    /** Registers a machine in a city. */
    static Station station(String city) {
        String code = "GY-" + STATIONS.incrementAndGet();
        Person operator = TestPeople.alone("运维", Role.OPERATOR);
        String claim = Panel.post(
                        operator, "/api/workstations", Map.of("code", code, "city", city, "site", "贵阳市公共资源交易中心"))
                .statusCode(200)
                .extract()
                .path("claim");
        String secret = RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("claim", claim))
                .post("/api/workstations/claims")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        return new Station(code, secret);
    }

    /** What Guiyang says of an expert now. */
    Voucher voucher(Away expert, Station station) {
        return voucher(expert, station, Instant.now().minusSeconds(5), 300);
    }

    Voucher voucher(Away expert, Station station, Instant issued, int seconds) {
        return new Voucher(
                SimulatedCity.GUIYANG,
                "trading",
                lot(),
                expert.seat(),
                expert.certificate(),
                expert.name(),
                "贵州省建筑设计研究院",
                station.code(),
                issued,
                issued.plusSeconds(seconds),
                UUID.randomUUID().toString());
    }

    static String signed(Voucher voucher) {
        return SignedVoucher.sign(voucher, SimulatedCity.credentials(SimulatedCity.GUIYANG))
                .token();
    }

    /** Somebody brings this token to this lot's session from the machine with this secret. */
    static ValidatableResponse brings(String lot, String token, String secret) {
        var request = RestAssured.given().contentType(ContentType.JSON).body(Map.of("voucher", token));
        if (!secret.isEmpty()) {
            request.header(WorkstationCookie.HEADER, secret);
        }
        return request.post("/api/lots/" + lot + "/session/vouchers").then();
    }

    /** Comes with a good voucher; has not entered yet. */
    Person comes(Away expert, Station station) {
        String token = brings(lot(), signed(voucher(expert, station)), station.secret())
                .statusCode(200)
                .extract()
                .path("token");
        SECRETS.put("Bearer " + token, station.secret());
        return new Person(UUID.randomUUID(), expert.name(), "", token, expert.credentials());
    }

    /** Fetches the pledge, signs it with this key, brings it back. */
    ValidatableResponse pledges(Person member, Credentials key) {
        String content = member.request()
                .get(session() + "/pledge")
                .then()
                .statusCode(200)
                .extract()
                .path("content");
        byte[] cms = DetachedSignature.sign(key, Base64.getDecoder().decode(content), Instant.now());
        return Panel.post(
                member,
                session() + "/pledge",
                Map.of("content", content, "signature", Base64.getEncoder().encodeToString(cms)));
    }
}
