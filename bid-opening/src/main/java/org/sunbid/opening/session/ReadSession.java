package org.sunbid.opening.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunbid.opening.live.HallTask;
import org.sunbid.opening.live.HallView;
import org.sunbid.opening.live.ReadHall;
import org.sunbid.opening.session.SessionView.LotLine;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.BidStatuses;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** Gathers what each hall of a tender shows a viewer; it knows nothing that the halls do not show. */
@ApplicationScoped
public class ReadSession {

    private final ReadLot lots;
    private final ReadHall halls;
    private final BidStatuses bids;
    private final DatabaseClock clock;

    ReadSession(ReadLot lots, ReadHall halls, BidStatuses bids, DatabaseClock clock) {
        this.lots = lots;
        this.halls = halls;
        this.bids = bids;
        this.clock = clock;
    }

    /** The codes of the tender's lots, in order; none when it is not published. */
    List<String> lots(String tenderCode) {
        return lots.ofTender(tenderCode).stream().map(LotSheet::lotCode).toList();
    }

    /** Of these lots those in whose halls the viewer may not learn how many bids there are. */
    Set<String> veiled(List<String> lotCodes, Optional<Actor> viewer) {
        return halls.veiled(Set.copyOf(lotCodes), viewer);
    }

    /** The session for this viewer; empty when the tender is not published. */
    public Optional<SessionView> find(String tenderCode, Optional<Actor> viewer) {
        List<LotSheet> sheets = lots.ofTender(tenderCode);
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        LotSheet first = sheets.get(0);
        List<LotLine> lines = sheets.stream().map(lot -> line(lot, viewer)).toList();
        return Optional.of(new SessionView(
                first.tenderCode(),
                first.tenderName(),
                first.tenderee().name(),
                first.agency().orElse(first.tenderee()).name(),
                first.deadline(),
                clock.now(),
                first.suspended(),
                SessionPosition.of(lines),
                (int) lines.stream().filter(LotLine::keyAwaited).count(),
                first.terms(),
                lines));
    }

    private LotLine line(LotSheet lot, Optional<Actor> viewer) {
        Optional<HallView> hall = halls.find(lot.lotCode(), viewer);
        Optional<HallTask> task = hall.flatMap(HallTask::of);
        return new LotLine(
                lot.lotCode(),
                lot.lotName(),
                lot.state(),
                hall.map(HallView::state).orElse(null),
                hall.map(HallView::windowEnd).orElse(null),
                hall.map(HallView::failure).orElse(null),
                hall.map(HallView::counts).orElse(null),
                own(lot, hall, viewer),
                task.filter(HallTask.RELEASE_KEY::equals).isPresent(),
                task.orElse(null),
                hall.map(HallView::lastEvent).orElse(0L),
                "/halls/" + lot.lotCode());
    }

    private String own(LotSheet lot, Optional<HallView> hall, Optional<Actor> viewer) {
        if (hall.isPresent() && hall.get().ownBid() != null) {
            return hall.get().ownBid().state().name();
        }
        return viewer.filter(person -> person.is(Role.BIDDER))
                .flatMap(person -> bids.ofLot(lot.lotCode(), person).stream()
                        .filter(bid -> !bid.state().isDiscarded())
                        .findFirst())
                .map(bid -> bid.state().name())
                .orElse(null);
    }
}
