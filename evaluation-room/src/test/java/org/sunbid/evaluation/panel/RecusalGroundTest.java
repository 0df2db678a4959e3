package org.sunbid.evaluation.panel;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who must stay away from a lot. */
class RecusalGroundTest {

    private static final Organisation TENDEREE = Organisation.of("91110000101623741K", "滇池建设集团");
    private static final Organisation AGENCY = Organisation.of("", "春城招标代理（昆明）有限公司");
    private static final Organisation BIDDER = Organisation.of("91350100M000100Y43", "红河路桥有限公司");
    private static final Organisation STRANGER = Organisation.of("", "云岭大学");
    private static final Parties PARTIES = new Parties(TENDEREE, List.of(AGENCY), List.of(BIDDER));

    @Test
    void expertFromElsewhereMayJudge() {
        assertThat(grounds(STRANGER)).isEmpty();
    }

    @Test
    void bidderEmployeeStaysAway() {
        assertThat(grounds(BIDDER)).containsExactly(RecusalGround.EMPLOYED_BY_BIDDER);
    }

    @Test
    void bidderEmployeeIsKnownByNameWhenTheCodeIsMissing() {
        assertThat(grounds(new Organisation(Optional.empty(), "红河路桥 有限公司")))
                .containsExactly(RecusalGround.EMPLOYED_BY_BIDDER);
    }

    @Test
    void sameCodeUnderAnotherNameIsTheSameOrganisation() {
        assertThat(grounds(Organisation.of("91350100M000100Y43", "红河路桥股份有限公司")))
                .containsExactly(RecusalGround.EMPLOYED_BY_BIDDER);
    }

    @Test
    void tendereesAndAgencysPeopleAreNoIndependentExperts() {
        assertThat(grounds(TENDEREE)).containsExactly(RecusalGround.EMPLOYED_BY_TENDEREE);
        assertThat(grounds(Organisation.of("", "春城招标代理(昆明)有限公司"))).containsExactly(RecusalGround.EMPLOYED_BY_AGENCY);
    }

    @Test
    void declaredTieToAnyPartyKeepsAway() {
        for (Organisation party : List.of(TENDEREE, AGENCY, BIDDER)) {
            assertThat(RecusalGround.of(new Stake(STRANGER, List.of(party)), PARTIES))
                    .containsExactly(RecusalGround.DECLARED_TIE);
        }
    }

    private static List<RecusalGround> grounds(Organisation employer) {
        return RecusalGround.of(new Stake(employer, List.of()), PARTIES);
    }
}
