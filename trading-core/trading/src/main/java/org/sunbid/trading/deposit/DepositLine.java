package org.sunbid.trading.deposit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sunbid.trading.deposit.rule.DepositState;

/**
 * A deposit as it is shown.
 *
 * @param payer USCC of who paid
 * @param payerName its name
 * @param required in yuan
 * @param paid in yuan; null when nothing is at the bank
 * @param rule that says what follows; null once it is settled
 * @param clause what that rests on
 * @param due until when it is returned; null when it is not
 * @param withInterest with the interest it bore
 * @param reason why it was kept; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A bid deposit and what follows for it")
public record DepositLine(
        String payer,
        String payerName,
        BigDecimal required,
        BigDecimal paid,
        Instant paidAt,
        DepositState state,
        String rule,
        String clause,
        Instant due,
        boolean withInterest,
        Instant endedAt,
        String endedBy,
        String reason) {

    /** Those who run the tender can send it back. */
    public boolean returnable() {
        return state == DepositState.RETURN_DUE || state == DepositState.FORFEITABLE;
    }

    /** The tenderee may keep it. */
    public boolean forfeitable() {
        return state == DepositState.FORFEITABLE;
    }
}
