package org.sunbid.network.code;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UsccTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000101623741K"})
    void codesOfRealOrganisationsHold(String code) {
        assertThat(Uscc.parse(code)).isEqualTo(Outcome.done(Uscc.of(code)));
    }

    @Test
    void blanksAndSmallLettersAreForgiven() {
        assertThat(Uscc.parse(" 91350100 m000100y43 ").orThrow()).isEqualTo(Uscc.of("91350100M000100Y43"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43"})
    void anotherShapeIsRefused(String typed) {
        assertThat(Uscc.parse(typed).reasons()).extracting(Reason::code).containsExactly(CodeRefusal.USCC_MALFORMED);
    }

    @Test
    void aWrongCheckCharacterIsRefused() {
        assertThat(Uscc.parse("91350100M000100Y44").reasons())
                .extracting(Reason::code)
                .containsExactly(CodeRefusal.USCC_CHECK_DIGIT);
    }

    @Test
    void aPersonMayAcceptACodeWhoseCheckDoesNotFit() {
        UsccOverride override = new UsccOverride(
                "91350100M000100Y44", "business licence seen", "operator", Instant.parse("2026-11-23T01:00:00Z"));

        assertThat(Uscc.of(override).value()).isEqualTo("91350100M000100Y44");
        assertThat(Uscc.of(override).override()).contains(override);
    }

    @Test
    void nobodyAcceptsItSilently() {
        assertThatThrownBy(() -> Uscc.of("91350100M000100Y44")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UsccOverride("91350100M000100Y44", " ", "operator", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void oneMistypedDigitIsAlwaysFound(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(17) String first17,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 16) int position,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 9) int shift) {
        String code = first17 + Uscc.checkCharacter(first17);
        char[] typed = code.toCharArray();
        typed[position] = (char) ('0' + (typed[position] - '0' + shift) % 10);

        assertThat(Uscc.parse(code).reasons()).isEmpty();
        assertThat(Uscc.parse(new String(typed)).reasons()).isNotEmpty();
    }
}
