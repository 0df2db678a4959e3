package org.sunbid.opening.hall;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sunbid.trading.bid.ConsortiumMember;

import static org.assertj.core.api.Assertions.assertThat;

/** What the hall notes about a consortium, and on which clause the panel decides. */
class ConsortiumFindingsTest {

    private static final ConsortiumMember BRIDGES = new ConsortiumMember("9153010075716982XK", "云南桥梁工程有限公司", "桥梁");
    private static final ConsortiumMember DESIGN = new ConsortiumMember("91110000101623741K", "北京设计院有限公司", "设计");

    @Test
    void aBidderAloneNeedsNoAgreementAndIsAcceptedEverywhere() {
        assertThat(ConsortiumFindings.of(List.of(), false, 0)).isEmpty();
    }

    @Test
    void aConsortiumWithinTheLimitAndWithItsAgreementIsNotNoted() {
        assertThat(ConsortiumFindings.of(List.of(DESIGN), true, 2)).isEmpty();
    }

    @Test
    void aConsortiumIsNotedWhereNoneIsAccepted() {
        assertThat(ConsortiumFindings.of(List.of(DESIGN), true, 0)).containsExactly(Finding.CONSORTIUM_NOT_ACCEPTED);
    }

    @Test
    void theLeaderCountsAmongTheMembers() {
        List<ConsortiumMember> two = List.of(DESIGN, new ConsortiumMember("91350100M000100Y43", "福建", "施工"));

        assertThat(ConsortiumFindings.of(two, true, 2)).containsExactly(Finding.CONSORTIUM_TOO_LARGE);
        assertThat(ConsortiumFindings.of(two, true, 3)).isEmpty();
    }

    @Test
    void aMissingAgreementAndAnOddCodeAreNotedBesideEachOther() {
        ConsortiumMember odd = new ConsortiumMember("911100001016237410", "某某有限公司", "施工");

        assertThat(ConsortiumFindings.of(List.of(odd), false, 2))
                .containsExactlyInAnyOrder(Finding.CONSORTIUM_AGREEMENT_MISSING, Finding.CONSORTIUM_MEMBER_CODE);
    }

    @Test
    void eachFindingAboutAConsortiumNamesItsClause() {
        assertThat(Stream.of(Finding.values()).filter(finding -> finding.name().startsWith("CONSORTIUM")))
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.clause()).isNotBlank());
    }

    @Test
    void findingsAreKeptInOrderAndReadAgain() {
        assertThat(Finding.parsed("")).isEmpty();
        assertThat(Finding.parsed(Finding.joined(ConsortiumFindings.of(List.of(BRIDGES, DESIGN), false, 2))))
                .contains(Finding.CONSORTIUM_TOO_LARGE, Finding.CONSORTIUM_AGREEMENT_MISSING);
    }
}
