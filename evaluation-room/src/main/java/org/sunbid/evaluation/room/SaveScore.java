package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;

/** A member's sheet saves the cells that were filled in, every few seconds. Nobody else sees them. */
@ApplicationScoped
public class SaveScore {

    private final AtTheTable table;
    private final ScoreTables tables;
    private final MemberScores scores;
    private final SealedPoints points;

    SaveScore(AtTheTable table, ScoreTables tables, MemberScores scores, SealedPoints points) {
        this.table = table;
        this.tables = tables;
        this.scores = scores;
        this.points = points;
    }

    /** Points for one item of one bid. */
    public record Cell(UUID bid, int item, BigDecimal points) {}

    private record Place(UUID bid, int item) {}

    /** Saves all cells or, when one does not hold, none; of two for one place the later. */
    @Transactional
    public Outcome<Instant> save(Actor actor, String lotCode, List<Cell> cells) {
        return table.saving(actor, lotCode, seat -> MayScore.check(seat)
                .then(() -> tables.of(lotCode, seat))
                .flatMap(known -> Decision.all(cells.stream()
                                .map(cell -> known.admits(cell.bid(), cell.item(), cell.points()))
                                .toList())
                        .then(() -> put(lotCode, seat, cells))));
    }

    private Instant put(String lotCode, HeldSeat seat, List<Cell> cells) {
        Map<Place, Cell> last = new LinkedHashMap<>();
        cells.forEach(cell -> last.put(new Place(cell.bid(), cell.item()), cell));
        scores.put(lotCode, seat.member(), sealed(lotCode, seat, last.values()), seat.now());
        return seat.now();
    }

    private List<MemberScores.SealedCell> sealed(String lotCode, HeldSeat seat, Collection<Cell> cells) {
        return cells.stream()
                .map(cell -> {
                    String place = MemberScore.place(lotCode, seat.member(), cell.bid(), cell.item());
                    return new MemberScores.SealedCell(cell.bid(), cell.item(), points.seal(place, cell.points()));
                })
                .toList();
    }
}
