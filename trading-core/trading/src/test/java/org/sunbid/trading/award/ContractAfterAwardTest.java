package org.sunbid.trading.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContractAfterAwardTest {

    /** Awarded late in the evening in Kunming: there it is already the 24th, in UTC still the 23rd. */
    private static final Instant AWARDED = Instant.parse("2026-11-23T16:30:00Z");

    private static final Instant RECORDED = Instant.parse("2026-12-10T02:00:00Z");
    private static final BigDecimal BID = new BigDecimal("46880000.00");

    @Test
    void aContractAtTheBidsPriceIsRecorded() {
        assertThat(refusals("46880000", "2026-11-24")).isEmpty();
    }

    @Test
    void anotherPriceThanTheBidsIsRefused() {
        assertThat(refusals("46880000.01", "2026-12-01")).containsExactly("award.contract-price");
    }

    @Test
    void aContractFromBeforeTheAwardIsRefusedByTheDayInChina() {
        assertThat(refusals("46880000", "2026-11-23")).containsExactly("award.contract-before-award");
    }

    @Test
    void aContractOfTomorrowIsRefused() {
        assertThat(refusals("46880000", "2026-12-11")).containsExactly("award.contract-in-future");
    }

    private static List<String> refusals(String price, String signedOn) {
        Contract contract = new Contract("1", new BigDecimal(price), LocalDate.parse(signedOn), RECORDED);
        return ContractKeepsToBid.check(contract, BID, AWARDED).reasons().stream()
                .map(reason -> reason.code().code())
                .toList();
    }
}
