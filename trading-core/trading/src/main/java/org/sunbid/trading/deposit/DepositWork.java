package org.sunbid.trading.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.bid.LastBids;
import org.sunbid.trading.deposit.rule.DepositState;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** What deposits ask of people: to pay, to return by a day of the law, to decide; and that a return is awaited. */
@ApplicationScoped
public class DepositWork implements WorklistSource {

    private final Deposits deposits;
    private final ReadDeposits read;
    private final ReadLot lots;
    private final LastBids bids;

    DepositWork(Deposits deposits, ReadDeposits read, ReadLot lots, LastBids bids) {
        this.deposits = deposits;
        this.read = read;
        this.lots = lots;
        this.bids = bids;
    }

    @Override
    @Transactional
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        DepositMessages words = Words.in(DepositMessages.class, locale);
        List<WorkItem> items = new ArrayList<>();
        if (actor.is(Role.AGENCY) || actor.is(Role.TENDEREE)) {
            deposits.lotsWithWork().stream()
                    .flatMap(lot -> lots.find(lot).stream())
                    .filter(lot -> ReadDeposits.isRunBy(lot, actor))
                    .forEach(lot -> items.addAll(running(lot, actor, words)));
        }
        if (actor.is(Role.BIDDER)) {
            awaited(actor, words).forEach(items::add);
            unpaid(actor, words).forEach(items::add);
        }
        return items;
    }

    private List<WorkItem> running(LotSheet lot, Actor actor, DepositMessages words) {
        List<DepositLine> lines = read.ofLot(lot.lotCode(), actor)
                        instanceof org.sunbid.platform.rule.Outcome.Done<List<DepositLine>> done
                ? done.result()
                : List.of();
        Optional<Instant> due = lines.stream()
                .filter(line -> line.state() == DepositState.RETURN_DUE)
                .flatMap(line -> Stream.ofNullable(line.due()))
                .min(Comparator.naturalOrder());
        List<WorkItem> items = new ArrayList<>();
        due.ifPresent(until -> items.add(item(words.work_return(), lot, "/deposits", due)));
        if (lines.stream().anyMatch(DepositLine::forfeitable)) {
            items.add(item(words.work_decide(), lot, "/deposits", Optional.empty()));
        }
        return items;
    }

    private Stream<WorkItem> awaited(Actor actor, DepositMessages words) {
        return deposits.lotsOf(actor.uscc().orElse("")).stream()
                .flatMap(lot -> lots.find(lot).stream())
                .flatMap(lot -> Stream.of(read.own(lot.lotCode(), actor).orThrow())
                        .filter(line -> line.state() == DepositState.RETURN_DUE)
                        .map(line -> item(words.work_awaited(), lot, "/deposit", Optional.ofNullable(line.due()))));
    }

    /** Whoever has begun a bid is reminded; nobody else learns of it. */
    private Stream<WorkItem> unpaid(Actor actor, DepositMessages words) {
        return bids.lotsOf(actor.uscc().orElse("")).stream()
                .flatMap(lot -> lots.find(lot).stream())
                .filter(lot -> lot.state() == LotState.BIDDING && lot.deposit().signum() > 0)
                .filter(lot -> bids.of(lot.lotCode(), actor.uscc().orElse(""))
                        .filter(bid -> !bid.state().isDiscarded())
                        .isPresent())
                .filter(lot -> read.own(lot.lotCode(), actor).orThrow().state() == DepositState.DUE)
                .map(lot -> item(words.work_pay(), lot, "/deposit", Optional.of(lot.deadline())));
    }

    private static WorkItem item(String task, LotSheet lot, String page, Optional<Instant> due) {
        return new WorkItem(task, lot.tenderName() + " · " + lot.lotName(), "/lots/" + lot.lotCode() + page, due);
    }
}
