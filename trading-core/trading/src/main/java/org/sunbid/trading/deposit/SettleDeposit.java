package org.sunbid.trading.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.deposit.rule.Consequence;
import org.sunbid.trading.deposit.rule.DepositState;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.TenderRefusal;

/**
 * Those who run the tender settle a deposit as the law allows: it goes back when its return is due, or although it could be
 * kept; it is kept where the law gives the ground, with a reason (O20 31; REG 35, 57, 74).
 */
@ApplicationScoped
public class SettleDeposit {

    private static final Logger LOG = Logger.getLogger(SettleDeposit.class);
    private static final int LONGEST_REASON = 1000;

    private final ReadLot lots;
    private final Deposits deposits;
    private final DepositLedger ledger;
    private final DepositBank bank;
    private final Audit audit;
    private final DatabaseClock clock;

    SettleDeposit(
            ReadLot lots, Deposits deposits, DepositLedger ledger, DepositBank bank, Audit audit, DatabaseClock clock) {
        this.lots = lots;
        this.deposits = deposits;
        this.ledger = ledger;
        this.bank = bank;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends it back; the order to the bank may be given twice, the bank carries it out once. */
    @Transactional
    public Outcome<DepositState> giveBack(String lotCode, Actor actor, String payer) {
        return held(lotCode, actor, payer).flatMap(deposit -> {
            LotSheet lot = lots.find(lotCode).orElseThrow();
            Consequence follows = ledger.of(lot, payer, Optional.of(deposit));
            boolean returnable =
                    follows.state() == DepositState.RETURN_DUE || follows.state() == DepositState.FORFEITABLE;
            if (!returnable) {
                return Outcome.refused(DepositRefusal.NOT_RETURNABLE);
            }
            if (!sent(deposit, follows.withInterest())) {
                return Outcome.refused(DepositRefusal.BANK_AWAY);
            }
            end(deposit, Deposit.Booking.RETURNED, follows.clause(), actor, null);
            return Outcome.done(DepositState.RETURNED);
        });
    }

    /** Keeps it. */
    @Transactional
    public Outcome<DepositState> keep(String lotCode, Actor actor, String payer, String reason) {
        return held(lotCode, actor, payer).flatMap(deposit -> {
            LotSheet lot = lots.find(lotCode).orElseThrow();
            Consequence follows = ledger.of(lot, payer, Optional.of(deposit));
            boolean said = reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON;
            return Decision.all(java.util.List.of(
                            Decision.require(
                                    follows.state() == DepositState.FORFEITABLE, DepositRefusal.NOT_FORFEITABLE),
                            Decision.require(said, DepositRefusal.REASON_MISSING)))
                    .then(() -> {
                        end(deposit, Deposit.Booking.FORFEITED, follows.clause(), actor, reason.strip());
                        return DepositState.FORFEITED;
                    });
        });
    }

    private Outcome<Deposit> held(String lotCode, Actor actor, String payer) {
        Optional<LotSheet> lot = lots.find(lotCode);
        if (lot.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_LOT, lotCode);
        }
        if (!ReadDeposits.isRunBy(lot.get(), actor)) {
            return Outcome.refused(DepositRefusal.NOT_RUN_BY_YOU, lotCode);
        }
        if (!ledger.bidderIsKnown(lot.get())) {
            return Outcome.refused(DepositRefusal.SEALED, lotCode);
        }
        return deposits.heldLocked(lotCode, payer)
                .filter(deposit -> ledger.bidderIsKnown(lot.get(), payer))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DepositRefusal.NOT_HELD));
    }

    private boolean sent(Deposit deposit, boolean withInterest) {
        try {
            bank.sendBack(deposit.reference(), withInterest);
            return true;
        } catch (IOException e) {
            LOG.errorf(e, "the bank took no order to return deposit %s", deposit.id());
            return false;
        }
    }

    private void end(Deposit deposit, Deposit.Booking how, String clause, Actor actor, String reason) {
        deposit.end(how, clause, actor.name(), reason, clock.now());
        audit.record(
                how == Deposit.Booking.RETURNED ? "deposit-returned" : "deposit-kept",
                deposit.lotCode(),
                Map.of("deposit", deposit.id().toString(), "clause", clause));
    }
}
