package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.Halls;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.custody.Board;
import org.sunbid.trading.custody.ReadBoards;

/** The custodians of a hall as it shows them. */
@ApplicationScoped
public class CustodiansInHall {

    private final Halls halls;
    private final PartialOpenings openings;
    private final ReadBoards boards;

    CustodiansInHall(Halls halls, PartialOpenings openings, ReadBoards boards) {
        this.halls = halls;
        this.openings = openings;
        this.boards = boards;
    }

    /**
     * Who keeps the key and who has given a part.
     *
     * @param threshold so many are needed
     * @param given so many have given theirs
     * @param own the viewer is one of them and has not given its part
     * @param seated the viewer is one of them
     */
    public record Standing(int threshold, int given, boolean own, boolean seated, List<Seat> seats) {

        public Standing {
            seats = List.copyOf(seats);
        }

        /** Enough have. */
        public boolean enough() {
            return given >= threshold;
        }
    }

    /** One of them. */
    public record Seat(int index, String name, boolean given) {}

    /** Where they stand; empty without custodians. */
    @Transactional
    public Optional<Standing> of(String code, Optional<Actor> viewer) {
        return halls.ofCode(code)
                .filter(hall -> hall.subject().releasePolicy().needsCustodians())
                .flatMap(hall -> boards.complete(
                                hall.subject().tenderCode(), hall.subject().envelope())
                        .map(board -> standing(hall, board, viewer)));
    }

    private Standing standing(Hall hall, Board board, Optional<Actor> viewer) {
        Set<Integer> given = openings.of(hall.id()).stream()
                .map(PartialOpenings.Given::custodian)
                .collect(Collectors.toSet());
        Optional<Board.Seat> own = viewer.flatMap(actor -> boards.seatOf(board, actor));
        return new Standing(
                board.terms().threshold(),
                given.size(),
                own.filter(seat -> !given.contains(seat.index())).isPresent(),
                own.isPresent(),
                board.seats().stream()
                        .map(seat -> new Seat(seat.index(), seat.name(), given.contains(seat.index())))
                        .toList());
    }
}
