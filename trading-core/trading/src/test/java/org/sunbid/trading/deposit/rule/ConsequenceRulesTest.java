package org.sunbid.trading.deposit.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.deposit.rule.DepositFacts.BidEnd;

import static org.assertj.core.api.Assertions.assertThat;

/** What the law makes of a deposit, case by case. */
class ConsequenceRulesTest {

    private static final Instant DEADLINE = Instant.parse("2026-12-20T01:30:00Z");
    private static final Instant ENDED = DEADLINE.plusSeconds(3600);
    private static final Instant FIVE_DAYS = StatutoryCalendar.plain().endOfTerm(ENDED, 5);
    private static final BigDecimal ASKED = new BigDecimal("800000");

    /** A bid that counts, its deposit paid, and nothing else has happened. */
    private BidEnd bid = BidEnd.COUNTS;

    private BigDecimal asked = ASKED;
    private boolean paid = true;
    private boolean gaveUp;
    private Optional<Instant> lotEnded = Optional.empty();
    private Optional<Instant> contract = Optional.empty();

    private Consequence decided() {
        return ConsequenceRules.decide(
                new DepositFacts(asked, paid, bid, Optional.of(ENDED), DEADLINE, lotEnded, contract, gaveUp),
                StatutoryCalendar.plain());
    }

    private void assertReturned(String clause, boolean withInterest) {
        Consequence decided = decided();
        assertThat(decided.state()).isEqualTo(DepositState.RETURN_DUE);
        assertThat(decided.clause()).isEqualTo(clause);
        assertThat(decided.due()).contains(FIVE_DAYS);
        assertThat(decided.withInterest()).isEqualTo(withInterest);
    }

    @Test
    void it_is_held_while_the_bid_may_win() {
        assertThat(decided().state()).isEqualTo(DepositState.HELD);
    }

    @Test
    void a_revoked_bid_lets_the_tenderee_keep_it_whatever_follows_for_the_lot() {
        bid = BidEnd.REVOKED;
        assertThat(decided().state()).isEqualTo(DepositState.FORFEITABLE);
        assertThat(decided().clause()).isEqualTo("O20 31, REG 35");
        assertThat(decided().due()).isEmpty();
        lotEnded = Optional.of(ENDED);
        contract = Optional.of(ENDED);
        assertThat(decided().state()).isEqualTo(DepositState.FORFEITABLE);
    }

    @Test
    void a_withdrawn_bid_gets_it_back_within_five_days_without_interest() {
        bid = BidEnd.WITHDRAWN;
        assertReturned("O20 31", false);
    }

    @Test
    void a_bid_taken_back_before_the_deadline_gets_it_back_within_five_days() {
        bid = BidEnd.TAKEN_BACK;
        assertReturned("REG 35", false);
    }

    @Test
    void losers_and_winner_get_it_back_with_interest_within_five_days_of_the_contract() {
        contract = Optional.of(ENDED);
        assertReturned("REG 57", true);
    }

    @Test
    void a_lot_that_ended_gives_all_back_with_interest() {
        lotEnded = Optional.of(ENDED);
        assertReturned("REG 31", true);
    }

    @Test
    void a_winner_that_gave_up_may_lose_it_even_after_the_contract_of_another() {
        gaveUp = true;
        contract = Optional.of(ENDED);
        assertThat(decided().state()).isEqualTo(DepositState.FORFEITABLE);
        assertThat(decided().clause()).isEqualTo("REG 74");
    }

    @Test
    void none_is_due_where_the_tender_asks_for_none_and_nothing_follows_for_what_was_not_paid() {
        bid = BidEnd.REVOKED;
        paid = false;
        assertThat(decided().state()).isEqualTo(DepositState.DUE);
        asked = BigDecimal.ZERO;
        assertThat(decided().state()).isEqualTo(DepositState.NONE_REQUIRED);
    }
}
