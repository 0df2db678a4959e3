package org.sunbid.platform.session;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.LogIns;
import org.sunbid.platform.test.PermissionMatrix;

@QuarkusTest
class PermissionsTest {

    @Test
    void everybodyMayCallWhatTheTableSaysAndNothingElse() {
        PermissionMatrix.assertEnforced(new LogIns());
    }
}
