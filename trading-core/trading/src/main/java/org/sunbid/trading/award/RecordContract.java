package org.sunbid.trading.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.Party;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.LotTransition;
import org.sunbid.trading.tender.ReadLot;

/** 合同备案: the signed contract is put on record and published; the end of the lot's life (TBL 46). */
@ApplicationScoped
public class RecordContract {

    private final ReadLot lots;
    private final LotTransition transition;
    private final LotEvaluations evaluations;
    private final LotAwards awards;
    private final DatabaseClock clock;
    private final Outbox outbox;

    RecordContract(
            ReadLot lots,
            LotTransition transition,
            LotEvaluations evaluations,
            LotAwards awards,
            DatabaseClock clock,
            Outbox outbox) {
        this.lots = lots;
        this.transition = transition;
        this.evaluations = evaluations;
        this.awards = awards;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * What was signed.
     *
     * @param number of the contract
     * @param price in yuan
     * @param signedOn date on it
     */
    public record Command(String number, BigDecimal price, LocalDate signedOn) {}

    /** Moves the lot from awarded to contracted. */
    @Transactional
    public Outcome<LotSheet> record(String lotCode, Command command, Actor actor) {
        if (RunBy.check(lots.find(lotCode), lotCode, actor) instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        Optional<LotAward> award =
                awards.ofLot(lotCode).filter(a -> a.awardedAt().isPresent());
        Optional<RankedBid> winner = award.flatMap(this::winner);
        if (winner.isEmpty()) {
            return Outcome.refused(AwardRefusal.NO_RESULT, lotCode);
        }
        Contract contract = new Contract(command.number(), command.price(), command.signedOn(), clock.now());
        Decision decision = ContractKeepsToBid.check(
                contract, winner.get().price(), award.get().awardedAt().orElseThrow());
        if (decision instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        return transition.move(lotCode, LotState.CONTRACTED, (sheet, now) -> {
            award.get().record(contract);
            outbox.publish(new ContractRecorded(
                    sheet.tenderCode(),
                    sheet.lotCode(),
                    List.of(
                            new Party(sheet.tenderee().uscc(), sheet.tenderee().name()),
                            new Party(winner.get().bidderUscc(), winner.get().bidderName())),
                    contract.price(),
                    contract.signedOn(),
                    now));
        });
    }

    private Optional<RankedBid> winner(LotAward award) {
        return evaluations.ofLot(award.lotCode()).flatMap(result -> result.ranking().stream()
                .filter(bid -> award.winnerBid().filter(bid.bid()::equals).isPresent())
                .findFirst());
    }
}
