package org.sunbid.trading.custody;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the page of a board shows.
 *
 * @param own the reader's own seat
 */
public record BoardPage(Board board, Optional<Board.Seat> own) {

    /** A step of the ceremony, as the stepper shows it. */
    public record Step(String label, String state, String note) {}

    /** The four steps. */
    public List<Step> steps(String joining, String dealing, String confirming, String complete) {
        List<String> labels = List.of(joining, dealing, confirming, complete);
        int current = current();
        return Stream.of(0, 1, 2, 3)
                .map(index -> new Step(labels.get(index), state(index, current), note(index)))
                .toList();
    }

    /** Where the ceremony is; a void one stopped where shares are checked. */
    private int current() {
        return switch (board.state()) {
            case JOINING -> 0;
            case DEALING -> 1;
            case CONFIRMING, VOID -> 2;
            case COMPLETE -> 3;
        };
    }

    private String state(int index, int current) {
        if (index != current) {
            return index < current ? "done" : "ahead";
        }
        return switch (board.state()) {
            case VOID -> "failed";
            case COMPLETE -> "done";
            case JOINING, DEALING, CONFIRMING -> "current";
        };
    }

    private String note(int index) {
        int size = board.seats().size();
        return switch (index) {
            case 0 -> count(Board.Seat::joined) + " / " + size;
            case 1 -> count(Board.Seat::dealt) + " / " + size;
            case 2 -> count(Board.Seat::confirmed) + " / " + size;
            default -> "";
        };
    }

    private long count(Predicate<Board.Seat> said) {
        return board.seats().stream().filter(said).count();
    }

    /** The toolbox's command for what the reader has to say now: {@code join}, {@code deal} or {@code confirm}. */
    public Optional<String> command() {
        return own.filter(board::awaits).flatMap(seat -> board.awaited()).map(kind -> switch (kind) {
            case JOINING -> "join";
            case DEALING -> "deal";
            case CONFIRMATION, COMPLAINT -> "confirm";
        });
    }

    /** The local agent's act for the same; empty when there is no {@link #command}. */
    public String agentAct() {
        return command().map(step -> "custodian-" + step).orElse("");
    }

    /** The reader has a seat, and nothing to say before the others have spoken. */
    public boolean waits() {
        return own.isPresent() && !board.state().isOver() && command().isEmpty();
    }

    /** The custodian whose fault made it void. */
    public Optional<Board.Seat> guilty() {
        return board.guilty().map(index -> board.seats().get(index - 1));
    }

    /** Colour of the state. */
    public String tone() {
        return switch (board.state()) {
            case COMPLETE -> "go";
            case VOID -> "stop";
            case JOINING, DEALING, CONFIRMING -> "wait";
        };
    }

    /** Name of the state, for its words. */
    public String stateName() {
        return board.state().name();
    }
}
