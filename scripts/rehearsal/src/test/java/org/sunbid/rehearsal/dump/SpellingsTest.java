package org.sunbid.rehearsal.dump;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingsTest {

    @Test
    void aPriceIsSoughtAsPeopleAndProgramsWriteIt() {
        assertThat(Spellings.of(new BigDecimal("45210626.88")))
                .containsExactly("45210626", "45,210,626", "4521.0626", "4521062688", "肆仟伍佰贰拾壹万零陆佰贰拾陆");
    }

    @ParameterizedTest
    @CsvSource({"5,伍", "20,贰拾", "305,叁佰零伍", "10000,壹万", "10010,壹万零壹拾", "48600000,肆仟捌佰陆拾万", "100000001,壹亿零壹"})
    void amountsInWords(long yuan, String words) {
        assertThat(Spellings.inWords(yuan)).isEqualTo(words);
    }
}
