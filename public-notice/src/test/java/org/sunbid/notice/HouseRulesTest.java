package org.sunbid.notice;

import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.HouseRules;
import org.sunbid.platform.test.PermissionMatrix;
import org.sunbid.platform.test.Translations;

class HouseRulesTest {

    @Test
    void thePlatformKeepsTheRulesOfTheHouse() {
        HouseRules.assertKept();
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Translations.assertReasonsComplete();
        Translations.assertMessagesComplete();
    }

    @Test
    void everyEndpointStandsInTheTableOfPermissions() {
        PermissionMatrix.assertWrittenDown();
    }
}
