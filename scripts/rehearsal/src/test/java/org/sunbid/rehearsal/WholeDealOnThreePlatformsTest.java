package org.sunbid.rehearsal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs with {@code mvn verify}, which packages the {@link ThreePlatforms} first; without them it is skipped, loudly. */
class WholeDealOnThreePlatformsTest {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    @BeforeEach
    void requirePackaged() {
        if (!ThreePlatforms.packaged()) {
            System.err.printf("%n*** SKIPPED: %s needs packaged platforms: mvn verify ***%n%n", getClass());
            Assumptions.abort("platforms are not packaged");
        }
    }

    @Test
    @Timeout(600)
    void aDealGoesFromTheNoticeToTheContract() throws Exception {
        try (ThreePlatforms platforms = ThreePlatforms.start(data)) {
            Programme programme = new Programme(platforms.stage(), List.of(DealPlan.builtIn()), OUT);

            programme.play();

            Summary summary = programme.summary();
            assertThat(summary.steps()).filteredOn(step -> !step.holds()).isEmpty();
            assertThat(summary.whole()).isEqualTo(1);
            assertThat(summary.steps()).hasSizeGreaterThan(40);
        }
    }
}
