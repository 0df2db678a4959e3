package org.sunbid.app;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.BadInput;
import org.sunbid.platform.test.DescribedInterfaces;

@QuarkusTest
class InterfacesTest {

    @Test
    void garbage_is_turned_away_by_every_interface() {
        BadInput.assertTurnedAway();
    }

    @Test
    void strange_addresses_are_turned_away() {
        BadInput.assertAddressesTurnedAway();
    }

    @Test
    void every_interface_is_described() {
        DescribedInterfaces.assertComplete();
    }
}
