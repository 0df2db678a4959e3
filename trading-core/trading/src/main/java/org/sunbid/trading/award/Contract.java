package org.sunbid.trading.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 合同备案: the contract that was signed.
 *
 * @param number of the contract, as the parties count
 * @param price in yuan, equal to the winning bid's (TBL 46)
 * @param signedOn date on the contract
 * @param recordedAt when it was put on record
 */
@Embeddable
public record Contract(
        @Column(name = "contract_number") String number,
        @Column(name = "contract_price") BigDecimal price,
        @Column(name = "contract_signed_on") LocalDate signedOn,
        @Column(name = "contract_recorded_at") Instant recordedAt) {}
