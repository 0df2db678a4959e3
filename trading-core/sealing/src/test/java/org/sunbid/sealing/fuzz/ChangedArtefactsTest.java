package org.sunbid.sealing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whatever happened to an artefact on its way, its reader accepts it or refuses it with a reason: no other exception, no
 * memory that an attacker chooses, nothing given out that was not sealed. {@code scripts/fuzz} lets it run for minutes.
 */
class ChangedArtefactsTest {

    private static final long MINUTES = Long.getLong("fuzz.minutes", 0);
    private static final List<Artefact> ALL = all();

    static List<Artefact> artefacts() {
        return ALL;
    }

    @Provide
    Arbitrary<Artefact> anArtefact() {
        return Arbitraries.of(ALL);
    }

    @ParameterizedTest
    @MethodSource("artefacts")
    void unchangedItIsAccepted(Artefact artefact) {
        assertThatNoException().isThrownBy(() -> artefact.reader().read(artefact.sample()));
    }

    @Property(tries = 2_500, shrinking = ShrinkingMode.OFF)
    void changedItIsRefusedWithAReasonOrStillGood(@ForAll("anArtefact") Artefact artefact, @ForAll long seed) {
        artefact.readMutated(seed);
    }

    @Test
    void aReaderThatFailsOtherwiseIsFoundOut() {
        Artefact careless = new Artefact("careless", new byte[] {1, 2, 3}, bytes -> {
            throw new IllegalStateException("no refusal");
        });
        Artefact greedy = new Artefact("greedy", new byte[] {1, 2, 3}, bytes -> assertThat(new byte[80 << 20])
                .isNotEmpty());

        assertThatThrownBy(() -> careless.readMutated(1)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> greedy.readMutated(1)).isInstanceOf(AssertionError.class);
    }

    /** Runs as long as {@code -Dfuzz.minutes} says; otherwise it has nothing to do. */
    @Test
    void forMinutes() {
        long seed = Long.getLong("fuzz.seed", new Random().nextLong());
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        Random random = new Random(seed);
        long changes = 0;
        while (System.nanoTime() < end) {
            ALL.get(random.nextInt(ALL.size())).readMutated(random.nextLong());
            changes++;
        }
        if (MINUTES > 0) {
            System.out.println("RESULT changed=" + changes + " readers=" + ALL.size() + " escaped=0 seed=" + seed);
        }
    }

    private static List<Artefact> all() {
        try {
            Path folder = Files.createTempDirectory("sunbid-fuzz");
            List<Artefact> all = new ArrayList<>();
            for (Suite suite : Suite.values()) {
                all.addAll(new SealedArtefacts(suite).all());
                all.addAll(new LoggedArtefacts(suite, folder).all());
                all.addAll(new CustodianArtefacts(suite).all());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
