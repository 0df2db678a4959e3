package org.sunbid.network.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TradeCodesTest {

    private static final RegionCode KUNMING = new RegionCode("530100");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void theCheckCharacterIsThatOfIso7064Mod37() {
        assertThat(TransactionCode.checkCharacter("A01-12530100MB0X12345A-20260101-000001"))
                .isEqualTo('P');
        assertThat(TransactionCode.parse("A01-12530100MB0X12345A-20260101-000001-P")
                        .reasons())
                .isEmpty();
    }

    @Test
    void aTransactionCodeWithAnotherCheckCharacterIsRefused() {
        assertThat(TransactionCode.parse("A01-12530100MB0X12345A-20260101-000001-Q")
                        .reasons())
                .isNotEmpty();
        assertThat(TransactionCode.parse("A01-12530100MB0X12345A-20260101-00001-P")
                        .reasons())
                .isNotEmpty();
    }

    @Test
    void aTransactionCodeIsBuiltFromItsParts() {
        TransactionCode code = TransactionCode.of("A01", Uscc.of("91350100M000100Y43"), DAY, 1);

        assertThat(code.value()).startsWith("A01-91350100M000100Y43-20260101-000001-");
        assertThat(TransactionCode.parse(code.value()).orThrow()).isEqualTo(code);
    }

    @Test
    void projectTenderAndLotGrowOutOfEachOther() {
        ProjectCode project = ProjectCode.of(TradeCategory.CONSTRUCTION, KUNMING, DAY, 7);
        TenderCode tender = project.tender(1);
        LotCode lot = tender.lot(2);

        assertThat(project.value()).isEqualTo("A5301002601010007").hasSize(17);
        assertThat(tender.value()).isEqualTo("A5301002601010007001").hasSize(20);
        assertThat(lot.value()).isEqualTo("A5301002601010007001002").hasSize(23);
        assertThat(lot.tender()).isEqualTo(tender);
        assertThat(tender.project()).isEqualTo(project);
        assertThat(project.region()).isEqualTo(KUNMING);
        assertThat(lot.number()).isEqualTo(2);
    }

    @Test
    void aSequenceThatDoesNotFitIsABug() {
        ProjectCode project = ProjectCode.of(TradeCategory.CONSTRUCTION, KUNMING, DAY, 9999);

        assertThatThrownBy(() -> project.tender(1000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> project.tender(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void regionsHaveNamesInBothLanguages() {
        assertThat(KUNMING.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("昆明市");
        assertThat(KUNMING.text(Locale.ENGLISH)).isEqualTo("Kunming");
        assertThat(new RegionCode("530199").text(Locale.ENGLISH)).isEqualTo("Kunming");
        assertThat(new RegionCode("440305").text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("广东省");
        assertThat(RegionCode.all()).hasSizeGreaterThan(34);
    }

    @Test
    void aRegionLiesWithinItsPrefectureAndProvince() {
        RegionCode wuhua = new RegionCode("530102");

        assertThat(List.of(wuhua, KUNMING, new RegionCode("530000"))).allMatch(wuhua::within);
        assertThat(wuhua.within(new RegionCode("520100"))).isFalse();
    }

    @Test
    void whatIsNoRegionIsRefused() {
        assertThat(RegionCode.parse("990000").reasons()).isNotEmpty();
        assertThat(RegionCode.parse("5301").reasons()).isNotEmpty();
    }

    @Test
    void investmentCodesHaveTheirShape() {
        assertThat(InvestmentCode.parse("2611-530100-04-01-000001").reasons()).isEmpty();
        assertThat(InvestmentCode.parse("2613-530100-04-01-000001").reasons()).isNotEmpty();
        assertThat(TenderCode.parse("A530100").reasons()).isNotEmpty();
        assertThat(LotCode.parse("A5301002601010007001002").reasons()).isEmpty();
        assertThat(ProjectCode.parse("a5301002601010007").reasons()).isEmpty();
    }
}
