package org.sunbid.app;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Belongings.Thing;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

/** An opening hall that has just convened and waits for the keys of three bidders. */
final class OpenHall {

    private OpenHall() {}

    static Thing convened() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 7200);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        String hall = "/api/halls/" + lot.code();
        Eventually.holds(Duration.ofSeconds(90), () -> RestAssured.get(hall).statusCode() == 200);
        Map<Role, Person> owners = new EnumMap<>(TradingThings.hosts(lot.agency()));
        owners.put(Role.BIDDER, bids.get(0).bidder());
        return new Thing(Map.of("lot", lot.code()), owners);
    }
}
