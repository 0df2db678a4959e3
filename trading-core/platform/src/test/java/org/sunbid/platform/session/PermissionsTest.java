package org.sunbid.platform.session;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.PermissionMatrix;

@QuarkusTest
class PermissionsTest {

    @Test
    void whoever_is_not_named_in_the_table_is_turned_away() {
        PermissionMatrix.assertEnforced();
    }
}
