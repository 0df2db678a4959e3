package org.sunbid.trading.deposit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.deposit.rule.Consequence;
import org.sunbid.trading.deposit.rule.ConsequenceRules;
import org.sunbid.trading.deposit.rule.DepositState;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * Returns what is due to bidders whom nobody may know: who took its bid back before the deadline, and all of a lot that
 * ended unopened. The platform tells the bank by itself, so that whoever runs the tender never learns of them. What the
 * opening has named is entered in the audit then.
 */
@ApplicationScoped
class ReturnUnnamed {

    private static final Logger LOG = Logger.getLogger(ReturnUnnamed.class);
    private static final String PLATFORM = "";

    private final Deposits deposits;
    private final DepositLedger ledger;
    private final DepositBank bank;
    private final ReadLot lots;
    private final StatutoryCalendar calendar;
    private final Audit audit;
    private final DatabaseClock clock;

    ReturnUnnamed(
            Deposits deposits,
            DepositLedger ledger,
            DepositBank bank,
            ReadLot lots,
            StatutoryCalendar calendar,
            Audit audit,
            DatabaseClock clock) {
        this.deposits = deposits;
        this.ledger = ledger;
        this.bank = bank;
        this.lots = lots;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks through all lots with deposits; any node, any number of times. */
    @Scheduled(every = "{sunbid.deposit.wake}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wake() {
        for (String lot : QuarkusTransaction.requiringNew().call(deposits::lotsWithWork)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> settle(lot));
            } catch (RuntimeException e) {
                LOG.errorf(e, "deposits of lot %s could not be looked after now; the next wake tries again", lot);
            }
        }
    }

    private void settle(String lotCode) {
        Optional<LotSheet> lot = lots.find(lotCode);
        List<Deposit> found = deposits.ofLot(lotCode);
        found.forEach(deposit -> lot.ifPresent(sheet -> settle(sheet, deposit)));
    }

    private void settle(LotSheet lot, Deposit deposit) {
        if (ledger.bidderIsKnown(lot, deposit.payerUscc())) {
            disclose(deposit);
            return;
        }
        Consequence follows = ledger.of(lot, deposit.payerUscc(), Optional.of(deposit));
        if (follows.state() == DepositState.RETURN_DUE && !mayBidAgain(lot, follows)) {
            giveBack(deposit, follows);
        }
    }

    /** Who took a bid back may replace it: for the first of the days of return the deposit stays where it is. */
    private boolean mayBidAgain(LotSheet lot, Consequence follows) {
        return lot.state() == LotState.BIDDING
                && follows.due()
                        .filter(due -> clock.now().isBefore(calendar.plusDays(due, 1 - ConsequenceRules.RETURN_DAYS)))
                        .isPresent();
    }

    private void giveBack(Deposit deposit, Consequence follows) {
        try {
            bank.sendBack(deposit.reference(), follows.withInterest());
            deposits.heldLocked(deposit.lotCode(), deposit.payerUscc())
                    .ifPresent(
                            held -> held.end(Deposit.Booking.RETURNED, follows.clause(), PLATFORM, null, clock.now()));
        } catch (IOException e) {
            LOG.errorf(e, "the bank took no order to return deposit %s", deposit.id());
        }
    }

    private void disclose(Deposit deposit) {
        if (!deposit.isDisclosed()) {
            deposit.disclose();
            audit.recordUnnamed(
                    "deposit-held",
                    deposit.lotCode(),
                    Map.of(
                            "deposit",
                            deposit.id().toString(),
                            "payer",
                            deposit.payerUscc(),
                            "paid",
                            deposit.paidAt().toString()));
        }
    }
}
