package org.sunbid.trading.custody;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.Dealing;
import org.sunbid.sealing.custodian.Joining;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.tender.ReleasePolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** The board of a ceremony, with the toolboxes of its custodians (PROTOCOL.md §16). */
@QuarkusTest
class MakingTheKeyTest {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    ObjectMapper json;

    @Test
    void eachSpeaksInTurnAndTheTenderIsPublishedOnlyWithTheKey() throws InterruptedException {
        BiddingLot lot = BiddingLot.drafted(ReleasePolicy.CUSTODIANS, Suite.GM_1, WINDOW);
        Person host = TestCustodians.host(lot);
        publish(host, lot).body("violations.code", hasItem("custody.no-key"));
        TestCustodians custodians = TestCustodians.named(lot, Suite.GM_1);
        Ceremony terms = custodians.board().terms();

        custodians
                .person(2)
                .request()
                .get("/api/custody")
                .then()
                .body("id", hasItem(custodians.ceremony().toString()));
        Person second = custodians.person(2);
        var early = Dealing.deal(terms, 2).sign(second.credentials(), Instant.now());
        custodians.pin(second, early).then().statusCode(409).body("code", equalTo("custody.not-yet"));
        var foreign = Joining.of(terms, 1).sign(second.credentials(), Instant.now());
        custodians.pin(second, foreign).then().statusCode(422).body("code", equalTo("custodian.stranger"));
        custodians.makeTheKey();

        publish(host, lot).body("violations.code", org.hamcrest.Matchers.not(hasItem("custody.no-key")));
        assertThat(custodians.key().ceremony().threshold()).isEqualTo(2);
        assertThat(custodians.board().state()).isEqualTo("COMPLETE");
        var late = Joining.of(terms, 2).sign(second.credentials(), Instant.now());
        custodians.pin(second, late).then().statusCode(200);
        var another = Dealing.deal(terms, 2).sign(second.credentials(), Instant.now());
        custodians.pin(second, another).then().statusCode(409).body("code", equalTo("custody.said-otherwise"));
    }

    @Test
    void aWrongShareIsComplainedAboutAndItsDealerIsNamed() throws InterruptedException, IOException {
        BiddingLot lot = BiddingLot.drafted(ReleasePolicy.BIDDER_OR_CUSTODIANS, Suite.ISO_1, WINDOW);
        TestCustodians custodians = TestCustodians.named(lot, Suite.ISO_1);
        custodians.join();
        Ceremony terms = custodians.board().terms();
        for (int index : List.of(1, 3)) {
            custodians.part(index).deal(custodians.platform(index), custodians.ceremony(), Instant.now());
        }
        Person cheat = custodians.person(2);
        Dealing swapped = sharesSwapped(terms, Dealing.deal(terms, 2));
        custodians
                .pin(cheat, swapped.sign(cheat.credentials(), Instant.now()))
                .then()
                .statusCode(200);

        Optional<Integer> accused =
                custodians.part(1).confirm(custodians.platform(1), custodians.ceremony(), Instant.now());

        assertThat(accused).contains(2);
        RestAssured.get("/api/custody/" + custodians.ceremony())
                .then()
                .body("state", equalTo("VOID"))
                .body("guilty", equalTo(2));
        assertThatThrownBy(custodians::key).hasMessageContaining("custody.unknown");
        TestCustodians.name(TestCustodians.host(lot), lot, 2, List.of(custodians.person(1), custodians.person(3)))
                .then()
                .statusCode(201);
    }

    @Test
    void strangersNeitherNameNorPost() throws InterruptedException {
        BiddingLot lot = BiddingLot.drafted(ReleasePolicy.CUSTODIANS, Suite.ISO_1, WINDOW);
        TestCustodians custodians = TestCustodians.named(lot, Suite.ISO_1);
        Person stranger = TestPeople.withCertificates(Suite.ISO_1, "他项目公证处", BiddingLot.uscc(5_990), Role.CUSTODIAN);
        Person otherAgency = TestPeople.of("别家代理", BiddingLot.uscc(5_991), Role.AGENCY);

        var joining = Joining.of(custodians.board().terms(), 1).sign(stranger.credentials(), Instant.now());
        custodians.pin(stranger, joining).then().statusCode(403).body("code", equalTo("custody.not-yours"));
        TestCustodians.name(otherAgency, lot, 2, List.of(stranger, stranger))
                .then()
                .statusCode(404);
        TestCustodians.name(TestCustodians.host(lot), lot, 2, List.of(stranger, stranger))
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("custody.named-twice"));
        TestCustodians.name(TestCustodians.host(lot), lot, 1, List.of(stranger))
                .then()
                .statusCode(422)
                .body("code", equalTo("custody.numbers"));
        TestCustodians.name(TestCustodians.host(lot), lot, 2, List.of(stranger, otherAgency))
                .then()
                .statusCode(422)
                .body("code", equalTo("custody.no-custodian"));
    }

    private static io.restassured.response.ValidatableResponse publish(Person host, BiddingLot lot) {
        return host.request()
                .post("/api/tenders/" + lot.tender() + "/publication")
                .then();
    }

    /** Shares that stand in each other's places: well formed, and none of them opens. */
    private Dealing sharesSwapped(Ceremony terms, Dealing dealing) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(dealing.toJson());
        ArrayNode shares = (ArrayNode) tree.get("shares");
        var first = shares.get(0);
        shares.set(0, shares.get(1));
        shares.set(1, first);
        return Dealing.parse(terms, json.writeValueAsBytes(tree));
    }
}
