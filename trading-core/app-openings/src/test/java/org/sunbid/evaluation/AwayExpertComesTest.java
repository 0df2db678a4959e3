package org.sunbid.evaluation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sunbid.evaluation.CrossCity.Away;
import org.sunbid.evaluation.CrossCity.Station;
import org.sunbid.evaluation.city.SignedVoucher;
import org.sunbid.evaluation.city.Voucher;
import org.sunbid.evaluation.city.WorkstationCookie;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.draw.SupervisionsPart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

/** Two experts of Guiyang's come to a session of this city's with vouchers; whatever else is tried is refused and told on. */
@QuarkusTest
@QuarkusTestResource(SimulatedCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwayExpertComesTest {

    private static final String REGION = "533100";

    private List<Person> pool;
    private Station one;
    private Station two;
    private CrossCity panel;
    private Away first;
    private Away second;

    @BeforeEach
    void theSessionIsOpen() {
        if (pool == null) {
            pool = Panel.expertsIn(REGION, 3, "A07", "德宏勘测院");
        }
        one = CrossCity.station("guiyang");
        two = CrossCity.station("guiyang");
        panel = new CrossCity(pool, REGION);
        first = panel.away.get(0);
        second = panel.away.get(1);
        panel.opens();
    }

    @Test
    void untilTheyComeTheyAreASeatAndACityWithoutAName() {
        panel.host
                .request()
                .get(panel.session())
                .then()
                .statusCode(200)
                .body("members.name", hasItems("", ""))
                .body("members.away", equalTo(List.of(false, false, false, true, true)))
                .body("members[3].city", equalTo("贵阳市"));
    }

    @Test
    void whoComesWithAVoucherSeesNothingBeforeThePledgeIsSignedWithTheLentCertificate() {
        Person member = panel.comes(first, one);

        member.request().get(panel.session()).then().statusCode(200).body("table", nullValue());
        Panel.post(member, panel.session() + "/check-in", Map.of("pledged", true))
                .statusCode(422)
                .body("violations.code", hasItem("room.pledge-unsigned"));
        panel.pledges(member, TestCredentials.issue(Suite.ISO_1, first.name(), ""))
                .statusCode(422)
                .body("code", equalTo("voucher.pledge-not-proven"));
        panel.pledges(member, first.credentials()).statusCode(200);

        member.request().get(panel.session()).then().body("table.bids.size()", equalTo(3));
        panel.host
                .request()
                .get(panel.session())
                .then()
                .body("members[3].name", equalTo(first.name()))
                .body("members[3].present", equalTo(true));
        assertThat(refused()).contains("voucher.pledge-not-proven");
    }

    @Test
    void aVoucherCountsOnce() {
        String token = CrossCity.signed(panel.voucher(first, one));
        CrossCity.brings(panel.lot(), token, one.secret()).statusCode(200);

        refuses(token, one.secret(), 409, "voucher.replayed");
    }

    @Test
    void aVoucherThatHasExpiredOrBeginsLaterOrLastsTooLongDoesNotCount() {
        Instant now = Instant.now();
        refuses(CrossCity.signed(panel.voucher(first, one, now.minusSeconds(301), 300)), one, "voucher.expired");
        refuses(CrossCity.signed(panel.voucher(first, one, now.plusSeconds(60), 300)), one, "voucher.expired");
        refuses(CrossCity.signed(panel.voucher(first, one, now.minusSeconds(5), 3_600)), one, "voucher.expired");
    }

    @Test
    void aVoucherForAnotherPlatformOrSessionDoesNotCount() {
        Voucher good = panel.voucher(first, one);

        refuses(CrossCity.signed(of(good, "dali", good.lot())), one, "voucher.other-host");
        refuses(CrossCity.signed(of(good, good.host(), "A5301032501010009999001")), one, "voucher.other-lot");
        CrossCity other = new CrossCity(pool, REGION);
        other.opens();
        CrossCity.brings(other.lot(), CrossCity.signed(good), one.secret())
                .statusCode(422)
                .body("code", equalTo("voucher.other-lot"));
    }

    @Test
    void aForgedLenderIsTurnedAway() {
        Voucher good = panel.voucher(first, one);
        String byZunyi = SignedVoucher.sign(good, SimulatedCity.credentials(SimulatedCity.ZUNYI))
                .token();
        Voucher zunyis = new Voucher(
                SimulatedCity.ZUNYI,
                good.host(),
                good.lot(),
                good.seat(),
                good.certificate(),
                good.name(),
                good.employer(),
                good.workstation(),
                good.issued(),
                good.expires(),
                good.nonce());
        String token = CrossCity.signed(good);

        refuses(byZunyi, one.secret(), 403, "voucher.forged-lender");
        refuses(
                SignedVoucher.sign(zunyis, SimulatedCity.credentials(SimulatedCity.ZUNYI))
                        .token(),
                one.secret(),
                403,
                "voucher.forged-lender");
        refuses(
                token.substring(0, token.lastIndexOf('.') + 1) + byZunyi.substring(byZunyi.lastIndexOf('.') + 1),
                one.secret(),
                403,
                "voucher.forged-lender");
        refuses("e30.00.00", one.secret(), 400, "voucher.malformed");
    }

    @Test
    void aSeatThatWasNotLentOrBelongsToAnotherCertificateIsNotTaken() {
        Away third = new Away(panel.drawn.get(2), "冯三", TestCredentials.issue(Suite.ISO_1, "冯三", ""));
        Away swapped = new Away(first.seat(), second.name(), second.credentials());

        refuses(CrossCity.signed(panel.voucher(third, one)), one, "voucher.unknown-seat");
        refuses(CrossCity.signed(panel.voucher(swapped, one)), one, "voucher.unknown-seat");
    }

    @Test
    void onlyARegisteredWorkstationOfThatCityLeadsIn() {
        String token = CrossCity.signed(panel.voucher(first, one));

        refuses(token, "", 422, "voucher.unregistered-workstation");
        refuses(token, "x".repeat(43), 422, "voucher.unregistered-workstation");
        refuses(token, two.secret(), 422, "voucher.other-workstation");
        CrossCity.brings(panel.lot(), token, one.secret()).statusCode(200);
    }

    @Test
    void twoExpertsAreNotAtOneWorkstation() {
        panel.comes(first, one);

        refuses(CrossCity.signed(panel.voucher(second, one)), one.secret(), 409, "voucher.workstation-taken");
        panel.comes(second, two);
    }

    @Test
    void nobodyComesBeforeTheSessionIsOpenOrWhileTheTenderStandsStill() {
        CrossCity early = new CrossCity(pool, REGION);
        String token = CrossCity.signed(early.voucher(early.away.get(0), one));
        CrossCity.brings(early.lot(), token, one.secret())
                .statusCode(409)
                .body("code", equalTo("voucher.outside-session"));

        panel.opened.suspend();
        refuses(CrossCity.signed(panel.voucher(first, one)), one.secret(), 409, "voucher.outside-session");
        panel.opened.resume();
    }

    @Test
    void theyAreKeptToTheSessionAndTheWorkstationTheyWereAdmittedTo() {
        Person member = panel.comes(first, one);
        CrossCity other = new CrossCity(pool, REGION);
        other.opens();

        for (String path : List.of(
                "/api/experts/me", "/api/invitations", "/api/lendings", other.session(), "/rooms/" + other.lot())) {
            member.request().get(path).then().statusCode(403).body(org.hamcrest.Matchers.any(String.class));
        }
        Panel.post(member, "/api/experts", Panel.profile("A07", "贵阳", 12, true))
                .statusCode(403)
                .body("code", equalTo("voucher.out-of-bounds"));
        RestAssured.given()
                .header("Authorization", "Bearer " + member.token())
                .header(WorkstationCookie.HEADER, two.secret())
                .get(panel.session())
                .then()
                .statusCode(403);
        RestAssured.given()
                .header("Authorization", "Bearer " + member.token())
                .header(WorkstationCookie.HEADER, "")
                .get(panel.session())
                .then()
                .statusCode(403)
                .body("code", equalTo("voucher.out-of-bounds"));
        member.request().get(panel.session()).then().statusCode(200);
    }

    @Test
    void whoComesAgainWithANewVoucherGoesOnAndTheEarlierPlaceIsWorthNothing() {
        Person before = panel.comes(first, one);
        panel.pledges(before, first.credentials()).statusCode(200);

        Person again = panel.comes(first, two);

        again.request().get(panel.session()).then().statusCode(200).body("table.bids.size()", equalTo(3));
        before.request().get(panel.session()).then().statusCode(403);
        panel.comes(second, one);
    }

    @Test
    void aWorkstationOutOfUseShutsTheDoor() {
        Person member = panel.comes(first, one);
        Person operator = TestPeople.alone("运维", Role.OPERATOR);
        String id = operator.request()
                .get("/api/workstations")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.code == '" + one.code() + "' }.id");

        Panel.post(operator, "/api/workstations/" + id + "/closing", Map.of()).statusCode(204);

        member.request().get(panel.session()).then().statusCode(403);
        refuses(CrossCity.signed(panel.voucher(first, one)), one, "voucher.unregistered-workstation");
    }

    @Test
    void whoLeavesIsShutOutTheSeatGoesBackAndTheNextStartsAnew() {
        Person member = panel.comes(first, one);
        panel.pledges(member, first.credentials()).statusCode(200);

        Panel.post(member, panel.session() + "/recusal", Map.of("reason", "与投标人负责人有近亲属关系"))
                .statusCode(204);

        member.request().get(panel.session()).then().statusCode(403);
        assertThat(SimulatedCity.hears("SeatFreed", panel.lot()).path("seat").asText())
                .isEqualTo(first.seat());
        refuses(CrossCity.signed(panel.voucher(first, one)), one, "voucher.unknown-seat");
        Away next = panel.lend(2, "冯三");
        Person substitute = panel.comes(next, one);
        panel.pledges(substitute, next.credentials()).statusCode(200);
        substitute.request().get(panel.session()).then().body("table.bids.size()", equalTo(3));
    }

    @Test
    void aLinkThatBreaksIsSeenWhileItLastsAndKeptAfterwards() {
        Person member = panel.comes(first, one);
        panel.pledges(member, first.credentials()).statusCode(200);
        OpenedLot.run(
                "update panel_member set seen_at = clock_timestamp() - interval '90 seconds' where lot_code = ? and"
                        + " drawn_as = ?",
                panel.lot(),
                first.seat());

        panel.host
                .request()
                .get(panel.session())
                .then()
                .body("members[3].presence.unheardSeconds", greaterThanOrEqualTo(90))
                .body("members[3].presence.gaps", equalTo(0));
        member.request().get(panel.session()).then().statusCode(200);

        panel.host
                .request()
                .get(panel.session())
                .then()
                .body("members[3].presence.unheardSeconds", equalTo(0))
                .body("members[3].presence.gaps", equalTo(1))
                .body("members[3].presence.gapSeconds", greaterThanOrEqualTo(90));
    }

    @Test
    void theyJudgeAndSignTheReportAndSupervisionHearsWhoTheyWere() {
        Person away1 = panel.comes(first, one);
        Person away2 = panel.comes(second, two);
        panel.pledges(away1, first.credentials()).statusCode(200);
        panel.pledges(away2, second.credentials()).statusCode(200);
        panel.own.forEach(member -> Panel.post(member, panel.session() + "/check-in", Map.of("pledged", true))
                .statusCode(200));
        List<Person> all = new ArrayList<>(panel.own);
        all.addAll(List.of(away1, away2));
        String chair = Panel.seatOf(panel.opened, away1);
        all.forEach(member -> Panel.post(member, panel.session() + "/chair", Map.of("member", chair))
                .statusCode(200));
        Panel.passAll(panel.opened, all);
        all.forEach(member -> {
            for (UUID bid : panel.opened.bids()) {
                Panel.score(panel.opened, member, bid, 1, "36").statusCode(200);
                Panel.score(panel.opened, member, bid, 2, "18").statusCode(200);
            }
            Panel.submitScores(panel.opened, member).statusCode(200);
        });
        Panel.post(away1, "/api/lots/" + panel.lot() + "/conclusion", Map.of()).statusCode(200);
        byte[] toBeSigned = Panel.prepare(panel.opened, away1);
        Panel.bringBack(panel.opened, away1, toBeSigned, away2).statusCode(greaterThanOrEqualTo(400));
        all.forEach(member -> Panel.sign(panel.opened, member).statusCode(200));

        var report = SupervisionsPart.last("EvaluationReported", panel.lot());
        assertThat(report.path("panel").findValuesAsText("name")).contains(first.name(), second.name());
        assertThat(report.path("panel").findValuesAsText("drawnAs"))
                .containsExactlyInAnyOrder(first.seat(), second.seat());
        away1.request().get(panel.session()).then().statusCode(403);
        refuses(CrossCity.signed(panel.voucher(first, one)), one.secret(), 409, "voucher.outside-session");
    }

    @Test
    void everyRefusalStandsInTheAuditAndEachReasonIsToldToSupervisionOnce() {
        String token = CrossCity.signed(panel.voucher(first, one));
        for (int i = 0; i < 3; i++) {
            CrossCity.brings(panel.lot(), token, "").statusCode(422);
        }

        assertThat(refused().split("voucher.unregistered-workstation", -1)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(OpenedLot.count(
                        "select count(*) from network_outbox where audience = 'SUPERVISION' and type = 'NetworkAlerted'"
                                + " and payload like ?",
                        "%voucher " + panel.lot() + "%"))
                .isEqualTo(1);
    }

    private void refuses(String token, Station station, String code) {
        refuses(token, station.secret(), 422, code);
    }

    private ValidatableResponse refuses(String token, String secret, int status, String code) {
        ValidatableResponse answer =
                CrossCity.brings(panel.lot(), token, secret).statusCode(status).body("code", equalTo(code));
        assertThat(refused()).contains(code);
        return answer;
    }

    private String refused() {
        return TestPeople.alone("运维", Role.OPERATOR)
                .request()
                .queryParams(Map.of("act", "voucher-refused", "subject", panel.lot()))
                .get("/api/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Voucher of(Voucher good, String host, String lot) {
        return new Voucher(
                good.lender(),
                host,
                lot,
                good.seat(),
                good.certificate(),
                good.name(),
                good.employer(),
                good.workstation(),
                good.issued(),
                good.expires(),
                good.nonce());
    }
}
