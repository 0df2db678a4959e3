package org.sunbid.trading.bid.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.bid.vault.DirectoryVault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Places are limited, for all and for one; who finds none is told when to come back. */
class PlacesForChunksTest {

    private static final String ONE = "91530100MA0000001X";
    private static final String OTHER = "91530100MA0000002X";

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private final IntakeFigures figures = new IntakeFigures(nanos::get);

    private Intake intake(IntakeLimits limits) {
        return new Intake(limits, new DirectoryVault(folder), figures);
    }

    private static String code(Outcome<?> outcome) {
        return outcome.reasons().get(0).code().code();
    }

    @Test
    void whenEveryPlaceIsTakenTheNextIsToldWhenToComeBack() {
        Intake intake = intake(IntakeLimits.of(2, 2, 0, Duration.ZERO));
        Intake.Place first = intake.enter(ONE, 10).orThrow();
        intake.enter(ONE, 10).orThrow();

        Outcome<Intake.Place> refused = intake.enter(OTHER, 10);
        assertThat(code(refused)).isEqualTo("bid.busy");
        Reason reason = refused.reasons().get(0);
        assertThat(reason.code().retryAfterSeconds(reason.arguments())).isBetween(1, 10);

        first.close();
        assertThat(intake.enter(OTHER, 10)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theDoorIsShutOnlyWhileNobodyMoreMayWait() throws Exception {
        Intake intake = intake(IntakeLimits.of(1, 1, 1, Duration.ofMinutes(1)));
        assertThat(intake.crowded()).isEmpty();
        Intake.Place first = intake.enter(ONE, 10).orThrow();
        assertThat(intake.crowded()).as("one may wait").isEmpty();

        var waiting = CompletableFuture.supplyAsync(() -> intake.enter(OTHER, 10));
        for (int look = 0; look < 1000 && intake.crowded().isEmpty(); look++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(intake.crowded().orElseThrow())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code().code()).isEqualTo("bid.busy"));

        first.close();
        waiting.get(10, TimeUnit.SECONDS).orThrow().close();
        assertThat(intake.crowded()).isEmpty();
    }

    @Test
    void noBidderTakesAllPlaces() {
        Intake intake = intake(IntakeLimits.of(5, 2, 0, Duration.ZERO));
        intake.enter(ONE, 10).orThrow();
        intake.enter(ONE, 10).orThrow();
        assertThat(code(intake.enter(ONE, 10))).isEqualTo("bid.too-many-at-once");
        assertThat(intake.enter(OTHER, 10)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoWaitsGetsThePlaceThatIsLeft() throws Exception {
        Intake intake = intake(IntakeLimits.of(1, 1, 1, Duration.ofMinutes(1)));
        Intake.Place first = intake.enter(ONE, 10).orThrow();
        var waiting = CompletableFuture.supplyAsync(() -> intake.enter(OTHER, 10));
        first.close();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void bytesOnTheirWayAreLimitedToo() {
        IntakeLimits limits = new IntakeLimits(9, 9, 100, 0, Duration.ZERO, 1, Duration.ofHours(1), 0);
        Intake intake = intake(limits);
        intake.enter(ONE, 60).orThrow();
        assertThat(code(intake.enter(ONE, 60))).isEqualTo("bid.busy");
        assertThat(intake.enter(ONE, 40)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void belowTheWatermarkNothingIsTaken() {
        IntakeLimits limits = new IntakeLimits(9, 9, 100, 0, Duration.ZERO, 1, Duration.ofHours(1), Long.MAX_VALUE / 2);
        assertThat(code(intake(limits).enter(ONE, 10))).isEqualTo("bid.vault-full");
    }

    @Test
    void theMoreAreTurnedAwayTheLaterTheyComeBack() {
        figures.stored(1);
        figures.stored(1);
        figures.refused();
        assertThat(figures.secondsToComeBack()).isEqualTo(5);
        for (int i = 0; i < 100; i++) {
            figures.refused();
        }
        assertThat(figures.secondsToComeBack()).isEqualTo(10);
        nanos.set(Duration.ofSeconds(11).toNanos());
        assertThat(figures.secondsToComeBack()).isEqualTo(1);
    }

    @Test
    void aSenderBelowTheLeastPaceIsBrokenOffAfterItsGrace() throws IOException {
        IntakeLimits limits = new IntakeLimits(9, 9, 100, 0, Duration.ZERO, 10, Duration.ofSeconds(5), 0);
        SteadyInput input = new SteadyInput(new ByteArrayInputStream(new byte[1000]), limits, nanos::get);
        nanos.set(Duration.ofSeconds(5).toNanos());
        assertThat(input.read(new byte[20], 0, 20)).isEqualTo(20);
        nanos.set(Duration.ofSeconds(6).toNanos());
        assertThat(input.read(new byte[50], 0, 50)).isEqualTo(50);
        nanos.set(Duration.ofSeconds(20).toNanos());
        assertThatThrownBy(() -> input.read(new byte[20], 0, 20)).isInstanceOf(SteadyInput.TooSlowException.class);
    }

    @Test
    void aSenderThatHasGoneIsToldFromADiskThatFails() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        SteadyInput input = new SteadyInput(gone, IntakeLimits.of(1, 1, 0, Duration.ZERO), nanos::get);
        assertThatThrownBy(input::read).isInstanceOf(SteadyInput.SenderGoneException.class);
    }
}
