package org.sunbid.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * The clock of this machine: for displays, measurements and back-off only. What the law dates is decided by
 * {@link DatabaseClock}, so that any number of nodes agree.
 */
@Singleton
public class SystemTime {

    /** The one place that reads the machine's clock. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
