package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.DatabaseDump;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.bid.BiddingLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** A member who has scored leaves before the report is handed over: void is what they said, not what the others said. */
@QuarkusTest
class MemberLeavesAfterTheScoresTest {

    private static final String REASON = "与投标人负责人有近亲属关系";
    private static final String TELLING = "31.19";
    private static final Pattern READABLE = Pattern.compile("(?<![0-9:.])31\\.19(?![0-9])");

    @Inject
    DataSource database;

    private final OpenedLot lot = OpenedLot.construction("9600000", "10000000");
    private final Person host = Panel.host(lot);
    private List<Person> pool = List.of();
    private List<Person> members = List.of();

    private void everybodyHasScored(String specialty, int experts) {
        pool = Panel.experts(experts, specialty);
        members = new ArrayList<>(Panel.seat(lot, host, pool, specialty, 5));
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
        members.forEach(this::scoreAndSubmit);
        room(members.get(0)).body("state", equalTo("DELIBERATION")).body("table.scores", hasSize(20));
    }

    @Test
    void scoresOfTheOthersStandAndAreSealedAgainUntilTheSubstituteHasSubmittedToo() {
        everybodyHasScored("A03", 6);
        assertThat(readable()).isNotEmpty();

        leave(members.get(4)).statusCode(204);

        assertThat(readable()).isEmpty();
        room(members.get(0))
                .body("state", equalTo("REVIEW"))
                .body("members", hasSize(4))
                .body("members.scored", everyItem(equalTo(true)))
                .body("left.reason", contains(REASON))
                .body("table.unsealed", equalTo(false))
                .body("table.scores.member", everyItem(equalTo(Panel.seatOf(lot, members.get(0)))))
                .body("table.scores", hasSize(4));
        assertThat(hostsPage("zh-CN")).contains("已退出的成员", REASON, "评标委员会缺员");
        assertThat(hostsPage("en")).contains("Members who left", "The panel lacks a member");

        Person substitute = substitute();
        Panel.passAll(lot, List.of(substitute));
        room(members.get(0)).body("state", equalTo("SCORING"));
        Panel.score(lot, members.get(0), lot.bids().get(0), 1, "39")
                .statusCode(409)
                .body("code", equalTo("room.already-submitted"));
        room(substitute).body("table.scores", hasSize(0)).body("table.unsealed", equalTo(false));
        assertThat(hostsPage("zh-CN")).contains(REASON).doesNotContain("评标委员会缺员");
        scoreAndSubmit(substitute);

        room(members.get(0))
                .body("state", equalTo("DELIBERATION"))
                .body("table.unsealed", equalTo(true))
                .body("table.scores", hasSize(20));
        assertThat(readable()).isNotEmpty();
    }

    @Test
    void aConclusionItsReportAndItsSignaturesAreVoidAndTheNextReportSaysWhoLeftAndWhy() throws IOException {
        everybodyHasScored("B01", 7);
        Person chair = members.get(0);
        conclude(chair).statusCode(200);
        Panel.sign(lot, members.get(1)).statusCode(200);
        Panel.sign(lot, chair).statusCode(200);
        byte[] toBeSigned = Panel.prepare(lot, members.get(2));
        String seat = String.valueOf(room(chair)
                .extract()
                .<Integer>path("members.find { it.id == '" + Panel.seatOf(lot, chair) + "' }.seat"));

        leave(chair, " ").statusCode(422).body("code", equalTo("room.reason-missing"));
        leave(chair).statusCode(204);

        leave(chair).statusCode(404);
        room(members.get(1))
                .body("state", equalTo("GATHERING"))
                .body("members.votedForChair", everyItem(equalTo(false)));
        report(members.get(1)).statusCode(404);
        Panel.bringBack(lot, members.get(2), toBeSigned, members.get(2))
                .statusCode(404)
                .body("code", equalTo("report.unknown"));
        assertThat(BiddingLot.count(
                        "select count(*) from audit_entry where act = 'report-void' and subject = ?", lot.code()))
                .isEqualTo(1);

        Person substitute = substitute();
        List<Person> panel = new ArrayList<>(members.subList(1, 5));
        panel.add(substitute);
        Person newChair = panel.get(0);
        panel.forEach(member -> Panel.post(
                        member, Panel.session(lot) + "/chair", Map.of("member", Panel.seatOf(lot, newChair)))
                .statusCode(200));
        Panel.passAll(lot, List.of(substitute));
        scoreAndSubmit(substitute);
        conclude(newChair).statusCode(200);
        for (Person member : panel) {
            Panel.sign(lot, member).statusCode(200).body("finished", equalTo(member.equals(substitute)));
        }

        leave(substitute).statusCode(409).body("code", equalTo("room.wrong-stage"));
        assertThatTheReportNames(seat);
    }

    private void assertThatTheReportNames(String seat) throws IOException {
        String result = report(host)
                .statusCode(200)
                .body("answers", hasSize(5))
                .extract()
                .path("result");
        assertThat(result)
                .containsPattern("\"left\":\\[\\{\"leftAt\":\"20[^\"]+\",\"name\":\"[^\"]+\",\"reason\":\"" + REASON
                        + "\",\"seat\":" + seat + "}]");
        room(host).body("left.reason", contains(REASON)).body("left.at", contains(notNullValue()));
        byte[] pdf =
                host.request().get("/api/lots/" + lot.code() + "/report.pdf").asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("席位" + seat + "专家", "退出评标：" + REASON, "（替补）");
        }
    }

    @Test
    void whoHasLeftIsNotAskedAgainAndAnotherSubstituteCanLeaveToo() {
        everybodyHasScored("A0801", 7);
        leave(members.get(4)).statusCode(204);
        Person first = substitute();
        Panel.passAll(lot, List.of(first));
        scoreAndSubmit(first);
        room(first).body("state", equalTo("DELIBERATION"));

        leave(first).statusCode(204);

        Person second = substitute();
        assertThat(second).isNotIn(members).isNotEqualTo(first);
        room(second).body("left", hasSize(2)).body("members.id", not(contains(Panel.seatOf(lot, second))));
    }

    private Person substitute() {
        List<Person> accepted = Panel.accept(lot, pool);
        assertThat(accepted).hasSize(1).doesNotContainAnyElementsOf(members);
        Panel.post(accepted.get(0), Panel.session(lot) + "/check-in", Map.of("pledged", true))
                .statusCode(200);
        return accepted.get(0);
    }

    private void scoreAndSubmit(Person member) {
        for (UUID bid : lot.bids()) {
            Panel.score(lot, member, bid, 1, TELLING).statusCode(200);
            Panel.score(lot, member, bid, 2, "15").statusCode(200);
        }
        Panel.submitScores(lot, member).statusCode(200);
    }

    private ValidatableResponse leave(Person member) {
        return leave(member, REASON);
    }

    private ValidatableResponse leave(Person member, String reason) {
        return Panel.post(member, Panel.session(lot) + "/recusal", Map.of("reason", reason));
    }

    private ValidatableResponse conclude(Person chair) {
        return Panel.post(chair, "/api/lots/" + lot.code() + "/conclusion", Map.of());
    }

    private ValidatableResponse room(Person viewer) {
        return viewer.request().get(Panel.session(lot)).then().statusCode(200);
    }

    private ValidatableResponse report(Person reader) {
        return reader.request().get("/api/lots/" + lot.code() + "/report").then();
    }

    private String hostsPage(String language) {
        return host.request()
                .header("Accept", "text/html")
                .get("/rooms/" + lot.code() + "?lang=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> readable() {
        return DatabaseDump.rows(database).stream()
                .filter(READABLE.asPredicate())
                .filter(row -> lot.bids().stream().anyMatch(bid -> row.contains(bid.toString())))
                .toList();
    }
}
