package org.sunbid.trading.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.TenderRefusal;

/**
 * Shows deposits: its own to each bidder at any time; those of a lot to those who run it once its hall has named the
 * bidders, and never where it ended unopened. No other way leads to them, in no role, as names and number (O20 21, 56).
 */
@ApplicationScoped
public class ReadDeposits {

    private final ReadLot lots;
    private final Deposits deposits;
    private final DepositLedger ledger;

    ReadDeposits(ReadLot lots, Deposits deposits, DepositLedger ledger) {
        this.lots = lots;
        this.deposits = deposits;
        this.ledger = ledger;
    }

    /** The actor's own. */
    @Transactional
    public Outcome<DepositLine> own(String lotCode, Actor actor) {
        Optional<LotSheet> lot = lots.find(lotCode);
        if (lot.isEmpty() || actor.uscc().isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_LOT, lotCode);
        }
        String uscc = actor.uscc().get();
        return Outcome.done(
                ledger.line(lot.get(), uscc, actor.organisation().orElse(uscc), deposits.own(lotCode, uscc)));
    }

    /** Those of the bidders whom the hall has named. */
    @Transactional
    public Outcome<List<DepositLine>> ofLot(String lotCode, Actor actor) {
        Optional<LotSheet> lot = lots.find(lotCode);
        if (lot.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_LOT, lotCode);
        }
        if (!isRunBy(lot.get(), actor)) {
            return Outcome.refused(DepositRefusal.NOT_RUN_BY_YOU, lotCode);
        }
        if (!ledger.bidderIsKnown(lot.get())) {
            return Outcome.refused(DepositRefusal.SEALED, lotCode);
        }
        return Outcome.done(deposits.ofLot(lotCode).stream()
                .filter(deposit -> ledger.bidderIsKnown(lot.get(), deposit.payerUscc()))
                .map(deposit -> ledger.line(lot.get(), deposit.payerUscc(), deposit.payerName(), Optional.of(deposit)))
                .toList());
    }

    static boolean isRunBy(LotSheet lot, Actor actor) {
        return actor.uscc().filter(lot::isRunBy).isPresent();
    }
}
