package org.sunbid.app;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Belongings.Thing;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;
import org.sunbid.trading.custody.TestCustodians;

/** An opening hall that has just convened and waits for the keys of three bidders and for their custodians. */
final class OpenHall {

    private OpenHall() {}

    static Thing convened() {
        BiddingLot lot = BiddingLot.drafted(
                org.sunbid.trading.tender.ReleasePolicy.BIDDER_AND_CUSTODIANS, Suite.ISO_1, Duration.ofMinutes(10));
        TestCustodians custodians = custodians(lot);
        lot.publish();
        List<SealedFile> bids = PackedBid.three(
                Suite.ISO_1, lot, 7200, ReleasePolicy.BIDDER_AND_CUSTODIANS, Optional.of(key(custodians)));
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        String hall = "/api/halls/" + lot.code();
        Eventually.holds(Duration.ofSeconds(90), () -> RestAssured.get(hall).statusCode() == 200);
        Map<Role, Person> owners = new EnumMap<>(TradingThings.hosts(lot.agency()));
        owners.put(Role.BIDDER, bids.get(0).bidder());
        owners.put(Role.CUSTODIAN, custodians.person(1));
        return new Thing(Map.of("lot", lot.code(), "tender", lot.tender()), owners);
    }

    private static TestCustodians custodians(BiddingLot lot) {
        try {
            return TestCustodians.named(lot, Suite.ISO_1).makeTheKey();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CustodianKey key(TestCustodians custodians) {
        try {
            return custodians.key();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
