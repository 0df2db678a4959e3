package org.sunbid.app;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.PermissionMatrix;
import org.sunbid.platform.time.StatutoryCalendar;

@QuarkusTest
class PermissionsTest {

    @Inject
    StatutoryCalendar calendar;

    @Test
    void everybodyMayCallWhatTheTableSaysAndOnlyWhatIsTheirs() {
        PermissionMatrix.assertEnforced(new TradingThings(calendar));
    }
}
