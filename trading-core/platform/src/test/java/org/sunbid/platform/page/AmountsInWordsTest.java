package org.sunbid.platform.page;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The first four are the examples of 正确填写票据和结算凭证的基本规定 as commonly quoted. */
class AmountsInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分",
        "0, 零元整",
        "0.05, 伍分",
        "10, 壹拾元整",
        "100000000, 壹亿元整",
        "100010001, 壹亿零壹万零壹元整",
        "1050003.20, 壹佰零伍万零叁元贰角整",
        "10000000000001, 壹拾万亿零壹元整",
        "1200000000000, 壹万贰仟亿元整",
        "-3.10, 负叁元壹角整"
    })
    void an_amount_is_written_as_the_rules_for_vouchers_have_it(BigDecimal amount, String words) {
        assertThat(ChineseAmount.of(amount)).isEqualTo(words);
    }
}
