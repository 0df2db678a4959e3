package org.sunbid.rehearsal;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs with {@code mvn verify}, which packages the {@link ThreePlatforms} first; without them it is skipped, loudly. */
class WholeDealOnThreePlatformsTest {

    @TempDir
    private Path data;

    @BeforeEach
    void requirePackaged() {
        if (!ThreePlatforms.packaged()) {
            System.err.printf("%n*** SKIPPED: %s needs packaged platforms: mvn verify ***%n%n", getClass());
            Assumptions.abort("platforms are not packaged");
        }
    }

    /** Status 0 means: each step of the deal was verified, and the dump of the last seconds held no bid and no key. */
    @Test
    @Timeout(600)
    void aDealGoesFromTheNoticeToTheContractAndItsBidsAreSealedUntilTheDeadline() throws Exception {
        try (ThreePlatforms platforms = ThreePlatforms.start(data)) {
            ThreePlatforms.Play play = platforms.play("dump", "--before", "PT8S");
            assertThat(play.status()).as(play.told()).isZero();
        }
    }
}
