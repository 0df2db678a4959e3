package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.DatabaseDump;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Whoever reads the database while a panel scores learns no points. */
@QuarkusTest
class PointsAtRestTest {

    private static final String TELLING = "31.07";
    private static final Pattern READABLE = Pattern.compile("(?<![0-9:.])31\\.07(?![0-9])");

    @Inject
    DataSource database;

    private OpenedLot lot;
    private List<Person> members;

    /** Experts of a specialty of their own, so that nobody else is drawn. */
    private void aPanelScores(String specialty) {
        lot = OpenedLot.construction("9600000", "10000000");
        List<Person> pool = Panel.experts(5, specialty);
        Person host = Panel.host(lot);
        members = Panel.seat(lot, host, pool, specialty, 5);
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
    }

    @Test
    void aDumpShowsNoPointsUntilTheLastMemberHasSubmittedAndThenAll() {
        aPanelScores("C05");
        members.subList(0, 4).forEach(this::scoreAndSubmit);
        assertThat(readable()).isEmpty();
        members.get(0).request().get(Panel.session(lot)).then().body("table.scores.points", hasItem(31.07f));

        scoreAndSubmit(members.get(4));

        assertThat(readable()).hasSize(5);
        members.get(1).request().get(Panel.session(lot)).then().body("table.scores", hasSize(20));
    }

    @Test
    void pointsMovedToAnotherMembersRowAreRefusedByName() throws SQLException {
        aPanelScores("B07");
        members.subList(0, 2).forEach(this::scoreAndSubmit);
        change("""
                update member_score mine set sealed_points = other.sealed_points from member_score other
                where mine.lot_code = ? and other.lot_code = mine.lot_code and mine.bid_id = other.bid_id
                and mine.item = other.item and mine.member_id <> other.member_id
                """);

        members.get(0)
                .request()
                .get(Panel.session(lot))
                .then()
                .statusCode(422)
                .body("code", equalTo("secret.not-sealed-here"));
    }

    private void scoreAndSubmit(Person member) {
        for (UUID bid : lot.bids()) {
            String points = bid.equals(lot.bids().get(0)) ? TELLING : "30";
            Panel.score(lot, member, bid, 1, points).statusCode(200);
            Panel.score(lot, member, bid, 2, "15").statusCode(200);
        }
        Panel.submitScores(lot, member).statusCode(200);
    }

    private List<String> readable() {
        return DatabaseDump.rows(database).stream()
                .filter(READABLE.asPredicate())
                .filter(row -> row.contains(lot.bids().get(0).toString()))
                .toList();
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setString(1, lot.code());
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
