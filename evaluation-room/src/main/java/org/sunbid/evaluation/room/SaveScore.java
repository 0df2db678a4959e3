package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.evaluation.method.ScoreItem;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.OpenedBid;

/** A member's sheet saves one cell at a time, as it is filled in. Nobody else sees it. */
@ApplicationScoped
public class SaveScore {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final MemberScores scores;
    private final SealedPoints points;
    private final DatabaseClock clock;

    SaveScore(AtTheTable table, ReadCaseFile files, MemberScores scores, SealedPoints points, DatabaseClock clock) {
        this.table = table;
        this.files = files;
        this.scores = scores;
        this.points = points;
        this.clock = clock;
    }

    /** Points for one item of one bid. */
    public record Cell(UUID bid, int item, BigDecimal points) {}

    /** Saves all cells or, when one does not hold, none. */
    @Transactional
    public Outcome<Instant> save(Actor actor, String lotCode, List<Cell> cells) {
        return table.beside(actor, lotCode, seat -> {
            Set<UUID> bids = cells.stream().map(Cell::bid).collect(Collectors.toSet());
            CaseFile file = files.about(seat.lot(), seat.session(), bids);
            return Decision.all(List.of(
                            MayScore.check(seat.session(), seat.member()),
                            Decision.all(cells.stream()
                                    .map(cell -> check(cell, file))
                                    .toList())))
                    .then(() -> {
                        Instant now = clock.now();
                        give(seat.member(), bids, cells, now);
                        return now;
                    });
        });
    }

    private static Decision check(Cell cell, CaseFile file) {
        Optional<ScoreItem> item = file.sheet().item(cell.item());
        if (item.isEmpty()) {
            return Decision.refused(RoomRefusal.UNKNOWN_ITEM, cell.item());
        }
        Optional<OpenedBid> bid = file.bid(cell.bid());
        if (bid.isEmpty()) {
            return Decision.refused(RoomRefusal.UNKNOWN_BID, cell.bid());
        }
        if (!file.outBy(bid.get()).isEmpty()) {
            return Decision.refused(RoomRefusal.BID_REJECTED);
        }
        return Decision.require(
                item.get().admits(cell.points()),
                RoomRefusal.SCORE_OUT_OF_RANGE,
                cell.points().toPlainString(),
                item.get().maximum().stripTrailingZeros().toPlainString());
    }

    private void give(PanelMember member, Set<UUID> bids, List<Cell> cells, Instant now) {
        Map<Place, MemberScore> given = scores.of(member, bids).stream()
                .collect(Collectors.toMap(score -> new Place(score.bidId(), score.item()), score -> score));
        for (Cell cell : cells) {
            MemberScore score = given.computeIfAbsent(
                    new Place(cell.bid(), cell.item()), place -> new MemberScore(member, place.bid(), place.item()));
            score.give(points.seal(score, cell.points()), now);
            scores.persist(score);
        }
    }

    private record Place(UUID bid, int item) {}
}
