package org.sunbid.trading.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.time.StatutoryCalendar;

/** TBL 46: the contract is signed after the award notice, at the price that was bid; nothing of substance is changed. */
final class ContractKeepsToBid {

    private ContractKeepsToBid() {}

    static Decision check(Contract contract, BigDecimal bidPrice, Instant awardedAt) {
        LocalDate awardDay = LocalDate.ofInstant(awardedAt, StatutoryCalendar.ZONE);
        LocalDate today = LocalDate.ofInstant(contract.recordedAt(), StatutoryCalendar.ZONE);
        return Decision.all(List.of(
                Decision.require(
                        contract.price().compareTo(bidPrice) == 0,
                        AwardRefusal.CONTRACT_PRICE,
                        bidPrice.toPlainString(),
                        contract.price().toPlainString()),
                Decision.require(
                        !contract.signedOn().isBefore(awardDay),
                        AwardRefusal.CONTRACT_BEFORE_AWARD,
                        contract.signedOn(),
                        awardDay),
                Decision.require(
                        !contract.signedOn().isAfter(today), AwardRefusal.CONTRACT_IN_FUTURE, contract.signedOn())));
    }
}
