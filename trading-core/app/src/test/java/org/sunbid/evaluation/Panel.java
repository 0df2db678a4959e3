package org.sunbid.evaluation;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.signature.SignatureInPdf;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.draw.SupervisionsPart;

/** Experts, and the steps of a panel over the JSON interface. */
final class Panel {

    private static final String[] NAMES = {"陈思远", "李雪梅", "王国强", "赵一鸣", "刘晓燕", "孙立群", "周文博"};

    private Panel() {}

    /** An admitted expert of this specialty who works at this place. */
    static Person expert(String name, String specialty, String employer) {
        return expert(name, profile(specialty, employer, 15, true));
    }

    /** So many admitted experts of a specialty who live in this region, all of this employer. */
    static List<Person> expertsIn(String region, int number, String specialty, String employer) {
        List<Person> experts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Map<String, Object> profile = new HashMap<>(profile(specialty, employer, 15, true));
            profile.put("region", region);
            experts.add(expert(NAMES[i % NAMES.length], profile));
        }
        return experts;
    }

    private static Person expert(String name, Map<String, Object> profile) {
        Person expert = TestPeople.withCertificates(Suite.ISO_1, name, "", Role.EXPERT);
        String id =
                post(expert, "/api/experts", profile).statusCode(200).extract().path("id");
        Person operator = TestPeople.alone("运维", Role.OPERATOR);
        post(operator, "/api/experts/" + id + "/decisions", Map.of("state", "ADMITTED", "reason", ""))
                .statusCode(200);
        return expert;
    }

    /** So many admitted experts of a specialty from different places. */
    static List<Person> experts(int number, String specialty) {
        List<Person> experts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            experts.add(expert(NAMES[i % NAMES.length], specialty, "云岭大学"));
        }
        return experts;
    }

    static Map<String, Object> profile(String specialty, String employer, int years, boolean senior) {
        return Map.of(
                "specialties", List.of(specialty),
                "region", "530100",
                "employerName", employer,
                "employerUscc", "",
                "title", "高级工程师",
                "seniorTitle", senior,
                "yearsInField", years,
                "phone", "0871-60000000",
                "mail", "expert@example.org");
    }

    /** Somebody of the agency that runs the lot. */
    static Person host(OpenedLot lot) {
        return TestPeople.of("云南春城招标代理有限公司", lot.host(), Role.AGENCY);
    }

    static Map<String, Object> request(String specialty, int seats) {
        return Map.of(
                "quotas", List.of(Map.of("specialty", specialty, "region", "", "seats", seats)), "demanding", false);
    }

    /** Asks for the panel, draws it, and has everybody who is asked accept; the members. */
    static List<Person> seat(OpenedLot lot, Person host, List<Person> pool, String specialty, int seats) {
        post(host, "/api/lots/" + lot.code() + "/panel", request(specialty, seats))
                .statusCode(200);
        draw(lot.code(), host);
        return accept(lot, pool);
    }

    /** Supervision joins, the host gives its share, supervision reveals: the panel that was asked for is drawn. */
    static void draw(String lot, Person host) {
        SupervisionsPart.joins(lot);
        post(host, "/api/lots/" + lot + "/panel/draw", Map.of("contribution", "今日报纸头条第一行"))
                .statusCode(200);
        SupervisionsPart.reveals(lot);
    }

    /** Everybody in the pool who is invited to this lot accepts. */
    static List<Person> accept(OpenedLot lot, List<Person> pool) {
        List<Person> members = new ArrayList<>();
        for (Person expert : pool) {
            List<Map<String, String>> invitations = expert.request()
                    .get("/api/invitations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("");
            invitations.stream()
                    .filter(invitation -> invitation.get("lot").equals(lot.code()))
                    .forEach(invitation -> {
                        post(expert, "/api/invitations/" + invitation.get("id") + "/acceptance", Map.of())
                                .statusCode(200);
                        members.add(expert);
                    });
        }
        return members;
    }

    /** Opens the session, everybody enters and elects the first as chair. */
    static void gather(OpenedLot lot, Person host, List<Person> members) {
        post(host, "/api/lots/" + lot.code() + "/session", Map.of()).statusCode(200);
        enter(lot, members);
    }

    /** Everybody enters the session that is open and elects the first as chair. */
    static void enter(OpenedLot lot, List<Person> members) {
        members.forEach(member -> post(member, session(lot) + "/check-in", Map.of("pledged", true))
                .statusCode(200));
        String chair = seatOf(lot, members.get(0));
        members.forEach(member ->
                post(member, session(lot) + "/chair", Map.of("member", chair)).statusCode(200));
    }

    /** Everybody lets every bid pass every check and submits. */
    static void passAll(OpenedLot lot, List<Person> members) {
        members.forEach(member -> {
            vote(lot, member, Map.of()).statusCode(200);
            post(member, "/api/lots/" + lot.code() + "/reviews/submission", Map.of())
                    .statusCode(200);
        });
    }

    /** One member's votes: every bid passes every check, but for these (bid and item to reason). */
    static ValidatableResponse vote(OpenedLot lot, Person member, Map<UUID, String> failsQualification) {
        List<String> items = member.request().get(session(lot)).then().extract().path("table.checks.code");
        List<Map<String, Object>> votes = new ArrayList<>();
        for (UUID bid : lot.bids()) {
            for (String item : items) {
                String reason = item.equals("qualification.1") ? failsQualification.getOrDefault(bid, "") : "";
                votes.add(Map.of("bid", bid, "item", item, "passed", reason.isEmpty(), "reason", reason));
            }
        }
        return put(member, "/api/lots/" + lot.code() + "/reviews", Map.of("votes", votes));
    }

    /** Saves points for an item of a bid. */
    static ValidatableResponse score(OpenedLot lot, Person member, UUID bid, int item, String points) {
        return put(
                member,
                "/api/lots/" + lot.code() + "/scores",
                Map.of("scores", List.of(Map.of("bid", bid, "item", item, "points", new BigDecimal(points)))));
    }

    static ValidatableResponse submitScores(OpenedLot lot, Person member) {
        return post(member, "/api/lots/" + lot.code() + "/scores/submission", Map.of());
    }

    /** Fetches what to sign, signs it with the member's own key, brings it back. */
    static ValidatableResponse sign(OpenedLot lot, Person member) {
        return bringBack(lot, member, prepare(lot, member), member);
    }

    static byte[] prepare(OpenedLot lot, Person member) {
        String bytes = post(member, "/api/lots/" + lot.code() + "/report/signatures/preparation", Map.of())
                .statusCode(200)
                .extract()
                .path("toBeSigned");
        return Base64.getDecoder().decode(bytes);
    }

    static ValidatableResponse bringBack(OpenedLot lot, Person member, byte[] toBeSigned, Person signer) {
        byte[] cms = SignatureInPdf.sign(signer.credentials(), toBeSigned);
        return post(
                member,
                "/api/lots/" + lot.code() + "/report/signatures",
                Map.of("cms", Base64.getEncoder().encodeToString(cms)));
    }

    /** The id of a member's seat. */
    static String seatOf(OpenedLot lot, Person member) {
        return member.request()
                .get(session(lot))
                .then()
                .statusCode(200)
                .extract()
                .path("me");
    }

    static String session(OpenedLot lot) {
        return "/api/lots/" + lot.code() + "/session";
    }

    static ValidatableResponse post(Person person, String path, Object body) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    static ValidatableResponse put(Person person, String path, Object body) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then();
    }
}
