package org.sunbid.platform.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.BadInput;
import org.sunbid.platform.test.DescribedInterfaces;

import static io.restassured.RestAssured.given;

@QuarkusTest
class InterfacesTest {

    @Test
    void garbage_is_turned_away_by_every_interface() {
        BadInput.assertTurnedAway();
    }

    @Test
    void strange_addresses_are_turned_away() {
        BadInput.assertAddressesTurnedAway();
    }

    @Test
    void floods_of_headers_are_turned_away() {
        given().header("X-Flood", "x".repeat(20_000)).get("/").then().statusCode(431);
        RequestSpecification many = given();
        for (int i = 0; i < 2_000; i++) {
            many.header("X-Flood-" + i, "x");
        }
        many.get("/").then().statusCode(431);
    }

    @Test
    void every_interface_is_described() {
        DescribedInterfaces.assertComplete();
    }
}
