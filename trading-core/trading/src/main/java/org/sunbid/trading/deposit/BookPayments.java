package org.sunbid.trading.deposit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * Books what the bank reports: the amount the tender asks for, once a bidder, credited before the deadline; everything else
 * goes back at once. Leaves no trace in log or audit before the opening, as these have readers (O20 21).
 */
@ApplicationScoped
class BookPayments {

    private static final Logger LOG = Logger.getLogger(BookPayments.class);

    private final DepositBank bank;
    private final Deposits deposits;
    private final ReadLot lots;
    private final DatabaseClock clock;

    BookPayments(DepositBank bank, Deposits deposits, ReadLot lots, DatabaseClock clock) {
        this.bank = bank;
        this.deposits = deposits;
        this.lots = lots;
        this.clock = clock;
    }

    /** Takes some up; any node, any number of times. */
    @Scheduled(every = "{sunbid.deposit.wake}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wake() {
        try {
            for (Payment payment : bank.credited()) {
                take(payment);
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "payments of the bank could not be taken up now; the next wake tries again");
        }
    }

    private void take(Payment payment) throws IOException {
        boolean kept = QuarkusTransaction.requiringNew().call(() -> book(payment));
        if (!kept) {
            bank.sendBack(payment.reference(), false);
        }
        bank.takenUp(payment);
    }

    /** True when it is kept; a payment that was booked before is. */
    private boolean book(Payment payment) {
        Optional<LotSheet> lot = lots.hold(payment.lot());
        if (deposits.isBooked(payment.reference())) {
            return true;
        }
        boolean fits = lot.filter(open -> open.state() == LotState.BIDDING
                        && clock.now().isBefore(open.deadline())
                        && payment.paidAt().isBefore(open.deadline())
                        && open.deposit().signum() > 0
                        && open.deposit().compareTo(payment.amount()) == 0)
                .isPresent();
        if (!fits || deposits.heldLocked(payment.lot(), payment.payer()).isPresent()) {
            return false;
        }
        deposits.persist(new Deposit(payment));
        return true;
    }
}
