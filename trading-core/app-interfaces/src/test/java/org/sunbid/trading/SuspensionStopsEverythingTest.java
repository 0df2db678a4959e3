package org.sunbid.trading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.ResumptionOrdered;
import org.sunbid.network.message.SuspensionOrdered;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.order.CarryOutResumption;
import org.sunbid.trading.order.CarryOutSuspension;
import org.sunbid.trading.tender.FailLot;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SuspensionStopsEverythingTest {

    @Inject
    StatutoryCalendar calendar;

    @Inject
    CarryOutSuspension suspension;

    @Inject
    CarryOutResumption resumption;

    @Inject
    FailLot failLot;

    @Inject
    ReadLot lots;

    private String tender;
    private String lot;

    @BeforeEach
    void aPublishedTender() {
        Person agency = Deal.register(Suite.GM_1, "云南滇池工程咨询有限公司", "AGENCY", "TENDEREE");
        tender = Deal.published(agency, calendar);
        lot = tender + "001";
    }

    @Test
    void noLotOfASuspendedTenderMoves() {
        suspend("K-1");

        assertThat(sheet().suspended()).isTrue();
        assertThat(failLot.fail(lot, "test", "test").reasons())
                .extracting(Reason::code)
                .extracting(code -> code.code())
                .containsExactly("tender.stands-still");
    }

    @Test
    void theDeadlineMovesByTheTimeItStoodStill() {
        Instant deadline = sheet().deadline();
        suspend("K-1");
        resume("K-2");

        assertThat(sheet().suspended()).isFalse();
        assertThat(sheet().deadline()).isAfter(deadline);
    }

    @Test
    void aTenderNobodyKnowsIsRefusedAndNotLost() {
        QuarkusTransaction.requiringNew()
                .run(() -> suspension.handle(
                        new SuspensionOrdered("K-9", "A5301002601010001001", "核查", "REG 61", "监督机构", Instant.now()),
                        null));

        assertThat(sheet().suspended()).isFalse();
    }

    private LotSheet sheet() {
        return lots.find(lot).orElseThrow();
    }

    private void suspend(String order) {
        QuarkusTransaction.requiringNew()
                .run(() -> suspension.handle(
                        new SuspensionOrdered(order, tender, "核查投诉", "REG 61", "昆明市发展和改革委员会", Instant.now()), null));
    }

    private void resume(String order) {
        QuarkusTransaction.requiringNew()
                .run(() -> resumption.handle(
                        new ResumptionOrdered(order, tender, "核查完毕", "REG 62", "昆明市发展和改革委员会", Instant.now()), null));
    }
}
