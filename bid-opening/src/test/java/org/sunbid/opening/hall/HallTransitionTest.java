package org.sunbid.opening.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.ReasonCode;
import org.sunbid.sealing.seal.Envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HallTransitionTest {

    private static final Instant NOW = Instant.parse("2026-12-20T01:30:00Z");

    /** The table once more, by hand: whoever changes an opening's steps changes both. */
    private static final Set<String> LEGAL = Set.of(
            "CONVENED LISTED",
            "CONVENED FAILED",
            "LISTED DECRYPTING",
            "DECRYPTING VERIFYING",
            "VERIFYING DRAWING",
            "VERIFYING READING_OUT",
            "DRAWING READING_OUT",
            "VERIFYING FAILED",
            "READING_OUT RECORDING",
            "RECORDING READING_OUT",
            "RECORDING CLOSED");

    record Pair(HallState from, HallState to) {}

    static Stream<Pair> allPairs() {
        return Arrays.stream(HallState.values())
                .flatMap(from -> Arrays.stream(HallState.values()).map(to -> new Pair(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void a_hall_goes_from_state_to_state_by_the_table_alone(Pair pair) {
        List<ReasonCode> refused = codes(HallTransition.check(pair.from(), pair.to(), false));
        if (LEGAL.contains(pair.from() + " " + pair.to())) {
            assertThat(refused).isEmpty();
        } else {
            assertThat(refused).containsExactly(HallRefusal.NO_SUCH_STEP);
        }
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void a_suspended_hall_goes_nowhere(Pair pair) {
        assertThat(codes(HallTransition.check(pair.from(), pair.to(), true))).contains(HallRefusal.SUSPENDED);
    }

    @Test
    void every_state_can_be_reached_and_two_are_the_end() {
        Set<HallState> reached = EnumSet.of(HallState.CONVENED);
        Arrays.stream(HallState.values()).forEach(state -> reached.addAll(state.next()));
        assertThat(reached).containsExactlyInAnyOrder(HallState.values());
        assertThat(HallState.values())
                .filteredOn(HallState::isOver)
                .containsExactly(HallState.CLOSED, HallState.FAILED);
    }

    /** A hall is brought into the state, then each of its transitions is tried: it obeys the table too. */
    @ParameterizedTest
    @EnumSource(HallState.class)
    void the_hall_itself_knows_no_other_step(HallState state) {
        for (HallState to : HallState.values()) {
            Hall hall = in(state);
            if (LEGAL.contains(state + " " + to)) {
                go(hall, to);
                assertThat(hall.state()).isEqualTo(to);
            } else if (to != HallState.CONVENED) {
                assertThatIllegalStateException().isThrownBy(() -> go(hall, to));
                assertThat(hall.state()).isEqualTo(state);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = HallState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLOSED", "FAILED"})
    void in_every_state_a_suspension_stops_all_steps_and_gives_back_all_its_time(HallState state) {
        Hall hall = in(state);
        Instant end = hall.window().end();
        hall.suspend(NOW);
        for (HallState to : state.next()) {
            assertThatIllegalStateException().isThrownBy(() -> go(hall, to));
        }
        hall.resume(NOW.plusSeconds(777));
        assertThat(hall.window().end()).isEqualTo(end.plusSeconds(777));
        HallState next = state.next().iterator().next();
        go(hall, next);
        assertThat(hall.state()).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(
            value = HallState.class,
            names = {"CLOSED", "FAILED"})
    void what_is_over_is_not_suspended(HallState state) {
        assertThatIllegalStateException().isThrownBy(() -> in(state).suspend(NOW));
    }

    private static Hall in(HallState state) {
        Hall hall = Hall.convene(HallTest.lot(), Envelope.WHOLE, NOW);
        List<HallState> steps = List.of(HallState.values());
        List<HallState> road = state == HallState.FAILED ? List.of(state) : steps.subList(1, steps.indexOf(state) + 1);
        road.forEach(step -> go(hall, step));
        return hall;
    }

    private static void go(Hall hall, HallState to) {
        Consumer<Hall> step =
                switch (to) {
                    case CONVENED -> any -> {};
                    case LISTED -> one -> one.list(List.of());
                    case DECRYPTING -> Hall::openWindow;
                    case VERIFYING -> Hall::verify;
                    case DRAWING -> Hall::drawCoefficients;
                    case READING_OUT ->
                        one -> {
                            if (one.state() == HallState.RECORDING) {
                                one.dropRecord();
                            } else {
                                one.readOut(NOW.plus(Duration.ofMinutes(1)));
                            }
                        };
                    case RECORDING -> Hall::recordWritten;
                    case CLOSED -> one -> one.close(NOW);
                    case FAILED -> one -> one.fail(HallRefusal.NONE_OPENED, NOW);
                };
        step.accept(hall);
    }

    private static List<ReasonCode> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }
}
