package org.sunbid.supervision;

import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.HouseRules;
import org.sunbid.platform.test.PermissionMatrix;
import org.sunbid.platform.test.Translations;

class HouseRulesTest {

    @Test
    void the_module_keeps_the_rules_of_the_house() {
        HouseRules.assertKept();
    }

    @Test
    void every_text_is_there_in_both_languages() {
        Translations.assertReasonsComplete();
        Translations.assertMessagesComplete();
    }

    @Test
    void every_endpoint_stands_in_the_table_of_permissions() {
        PermissionMatrix.assertWrittenDown();
    }
}
