package org.sunbid.trading.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.award.CancelledAward;
import org.sunbid.trading.award.Choice;
import org.sunbid.trading.award.Contract;
import org.sunbid.trading.award.LotAward;
import org.sunbid.trading.award.LotAwards;
import org.sunbid.trading.bid.BidState;
import org.sunbid.trading.bid.LastBid;
import org.sunbid.trading.bid.LastBids;
import org.sunbid.trading.deposit.rule.Consequence;
import org.sunbid.trading.deposit.rule.ConsequenceRules;
import org.sunbid.trading.deposit.rule.DepositFacts;
import org.sunbid.trading.deposit.rule.DepositFacts.BidEnd;
import org.sunbid.trading.deposit.rule.DepositState;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/** Holds deposits against what became of bid, lot and award, and so says what follows for each. */
@ApplicationScoped
class DepositLedger {

    private final LastBids bids;
    private final LotAwards awards;
    private final ReadLot lots;
    private final StatutoryCalendar calendar;

    DepositLedger(LastBids bids, LotAwards awards, ReadLot lots, StatutoryCalendar calendar) {
        this.bids = bids;
        this.awards = awards;
        this.lots = lots;
        this.calendar = calendar;
    }

    /** What follows for the deposit of this organisation; of one that is settled, what followed. */
    Consequence of(LotSheet lot, String uscc, Optional<Deposit> deposit) {
        return deposit.flatMap(DepositLedger::settled)
                .orElseGet(() -> ConsequenceRules.decide(facts(lot, uscc, deposit.isPresent()), calendar));
    }

    /** As it is shown. */
    DepositLine line(LotSheet lot, String uscc, String name, Optional<Deposit> deposit) {
        Consequence follows = of(lot, uscc, deposit);
        return new DepositLine(
                uscc,
                name,
                lot.deposit(),
                deposit.map(Deposit::amount).orElse(null),
                deposit.map(Deposit::paidAt).orElse(null),
                follows.state(),
                follows.rule().isEmpty() ? null : follows.rule(),
                follows.clause(),
                follows.due().orElse(null),
                follows.withInterest(),
                deposit.flatMap(Deposit::endedAt).orElse(null),
                deposit.flatMap(Deposit::endedBy).orElse(null),
                deposit.flatMap(Deposit::reason).orElse(null));
    }

    /**
     * Those who run the tender may know who bids: the hall of the lot has convened and named them. Before, and where a lot
     * ended unopened, nobody may (O20 21; REG 44).
     */
    boolean bidderIsKnown(LotSheet lot) {
        return switch (lot.state()) {
            case DRAFT, BIDDING -> false;
            case FAILED -> bids.wereOpened(lot.lotCode());
            case OPENING, OPENED, EVALUATING, EVALUATED, CANDIDATES_PUBLISHED, AWARDED, CONTRACTED, PREQUALIFIED ->
                true;
        };
    }

    /** The same of one bidder: a bid that was taken back before the deadline, or never came, was in no hall. */
    boolean bidderIsKnown(LotSheet lot, String uscc) {
        return bidderIsKnown(lot)
                && bids.of(lot.lotCode(), uscc)
                        .filter(bid -> !bid.state().isDiscarded())
                        .isPresent();
    }

    private static Optional<Consequence> settled(Deposit deposit) {
        String clause = deposit.clause().orElse("");
        return switch (deposit.booking()) {
            case HELD -> Optional.empty();
            case RETURNED -> Optional.of(new Consequence(DepositState.RETURNED, "", clause, Optional.empty(), false));
            case FORFEITED -> Optional.of(new Consequence(DepositState.FORFEITED, "", clause, Optional.empty(), false));
        };
    }

    private DepositFacts facts(LotSheet lot, String uscc, boolean paid) {
        Optional<LastBid> bid = bids.of(lot.lotCode(), uscc);
        Optional<LotAward> award = awards.ofLot(lot.lotCode());
        boolean failed = lot.state() == LotState.FAILED;
        return new DepositFacts(
                lot.deposit(),
                paid,
                bid.map(last -> end(last.state())).orElse(BidEnd.NONE),
                bid.flatMap(LastBid::endedAt),
                lot.deadline(),
                failed ? lots.stateSince(lot.lotCode()) : Optional.empty(),
                award.flatMap(LotAward::contract).map(DepositLedger::signed),
                bid.isPresent() && award.filter(made -> gaveUp(made, bid.get())).isPresent());
    }

    private static BidEnd end(BidState state) {
        return switch (state) {
            case UPLOADING, LAPSED -> BidEnd.NONE;
            case SEALED, SUPERSEDED, LEFT_CLOSED, OPENED -> BidEnd.COUNTS;
            case WITHDRAWN_BY_BIDDER -> BidEnd.TAKEN_BACK;
            case REVOKED -> BidEnd.REVOKED;
            case WITHDRAWN -> BidEnd.WITHDRAWN;
        };
    }

    private static Instant signed(Contract contract) {
        return contract.signedOn()
                .atTime(LocalTime.NOON)
                .atZone(StatutoryCalendar.ZONE)
                .toInstant();
    }

    private static boolean gaveUp(LotAward award, LastBid bid) {
        return award.cancelled().stream()
                .filter(gone -> gone.bid().equals(bid.id()))
                .map(CancelledAward::ground)
                .anyMatch(ground ->
                        ground == Choice.PassedOver.GAVE_UP || ground == Choice.PassedOver.NO_PERFORMANCE_BOND);
    }
}
