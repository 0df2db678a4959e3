package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.bid.BiddingLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A member never comes, or stays away from the work: the host replaces who is absent, and nobody else. */
@QuarkusTest
class AbsentMemberIsReplacedTest {

    private static final String SPECIALTY = "C07";
    private static final String REASON = "已三次电话联系，均无人接听";

    private static List<Person> pool = List.of();

    private final OpenedLot lot = OpenedLot.construction("9600000", "10000000");
    private final Person host = Panel.host(lot);
    private final List<Person> members = new ArrayList<>();

    @BeforeEach
    void aPanelOfFiveHasAccepted() {
        if (pool.isEmpty()) {
            pool = Panel.experts(7, SPECIALTY);
        }
        members.addAll(Panel.seat(lot, host, pool, SPECIALTY, 5));
    }

    private ValidatableResponse replace(Person by, String member, String reason) {
        return Panel.post(by, Panel.session(lot) + "/absences", Map.of("member", member, "reason", reason));
    }

    private ValidatableResponse room(Person viewer) {
        return viewer.request().get(Panel.session(lot)).then().statusCode(200);
    }

    /** Nobody of these has been at the table for so many minutes. */
    private void away(int minutes, Person... away) {
        for (Person person : away) {
            BiddingLot.run(
                    "update panel_member set seen_at = now() - make_interval(mins => ?) where lot_code = ? and account_id = ?",
                    minutes,
                    lot.code(),
                    person.id());
        }
    }

    private void checkIn(Person member) {
        Panel.post(member, Panel.session(lot) + "/check-in", Map.of("pledged", true))
                .statusCode(200);
    }

    @Test
    void whoNeverCameIsReplacedByTheNextInDrawnOrderAndThePanelGoesOn() {
        Panel.post(host, Panel.session(lot), Map.of()).statusCode(200);
        members.subList(0, 4).forEach(this::checkIn);
        Person missing = members.get(4);
        String seat = Panel.seatOf(lot, missing);
        away(29, missing);
        room(host).body("absent", empty());
        replace(host, seat, REASON).statusCode(409).body("code", equalTo("room.not-yet-absent"));

        away(31, missing);
        room(missing).body("absent", empty());
        room(host).body("absent.id", contains(seat));
        assertThat(page("zh-CN")).contains("成员缺席", "更换该成员");
        assertThat(page("en")).contains("A member stays away");
        replace(host, seat, " ").statusCode(422).body("code", equalTo("room.reason-missing"));
        replace(host, UUID.randomUUID().toString(), REASON)
                .statusCode(422)
                .body("code", equalTo("room.unknown-member"));
        replace(TestPeople.of("别的代理", BiddingLot.uscc(9790), Role.AGENCY), seat, REASON)
                .statusCode(404);
        replace(host, seat, REASON).statusCode(200);

        room(host)
                .body("members", hasSize(4))
                .body("left.reason", contains(REASON))
                .body("left.absent", contains(true))
                .body("absent", empty());
        missing.request().get(Panel.session(lot)).then().statusCode(404);
        replace(host, seat, REASON).statusCode(422).body("code", equalTo("room.unknown-member"));
        assertThat(BiddingLot.count(
                        "select count(*) from audit_entry where act = 'absent-member-replaced' and subject = ?"
                                + " and details::text like ?",
                        lot.code(),
                        "%" + REASON + "%"))
                .isEqualTo(1);
        assertThat(page("zh-CN")).contains("缺席被更换", REASON);

        List<Person> accepted = Panel.accept(lot, pool);
        assertThat(accepted).hasSize(1).doesNotContainAnyElementsOf(members);
        List<Person> panel = new ArrayList<>(members.subList(0, 4));
        panel.addAll(accepted);
        Panel.enter(lot, panel);
        room(host).body("state", equalTo("REVIEW"));
    }

    @Test
    void whoReadsOrHasDoneWhatIsAskedIsNotAbsentWhateverTheHostSays() {
        Panel.gather(lot, host, members);
        Person done = members.get(1);
        Panel.passAll(lot, List.of(done));
        Person reads = members.get(2);
        Person gone = members.get(3);
        away(45, done, reads, gone);
        room(reads);

        replace(host, Panel.seatOf(lot, done), REASON).statusCode(409).body("code", equalTo("room.not-waited-for"));
        replace(host, id(reads), REASON).statusCode(409).body("code", equalTo("room.not-yet-absent"));
        room(host).body("absent.id", contains(id(gone)));
        replace(host, id(gone), REASON).statusCode(200);
        room(host).body("state", equalTo("REVIEW")).body("members", hasSize(4));
    }

    @Test
    void anAbsentChairIsReplacedAndAnotherIsElected() {
        Panel.gather(lot, host, members);
        Person chair = members.get(0);
        away(45, chair);

        replace(host, id(chair), REASON).statusCode(200);

        room(host).body("state", equalTo("GATHERING"));
        List<Person> panel = new ArrayList<>(members.subList(1, 5));
        panel.addAll(Panel.accept(lot, pool));
        Panel.enter(lot, panel);
        room(host).body("state", equalTo("REVIEW")).body("members.findAll { it.chair }", hasSize(1));
    }

    @Test
    void nothingMovesWhileTheTenderIsSuspended() {
        Panel.post(host, Panel.session(lot), Map.of()).statusCode(200);
        String seat = Panel.seatOf(lot, members.get(0));
        away(45, members.get(0));
        BiddingLot.run("update tender set stands_still_since = clock_timestamp() where code = ?", lot.tender());

        replace(host, seat, REASON).statusCode(409).body("code", equalTo("room.suspended"));
    }

    /** The seat, without looking into the room as the member would. */
    private String id(Person member) {
        List<String> ids = room(host).extract().path("members.findAll { it.name == '" + member.name() + "' }.id");
        return ids.get(0);
    }

    private String page(String language) {
        return host.request()
                .header("Accept", "text/html")
                .get("/rooms/" + lot.code() + "?lang=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
