package org.sunbid.evaluation.city;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.sealing.SealingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The bytes of a voucher, which both cities have to agree on, and how long it counts. */
class VoucherTest {

    private static final Instant ISSUED = Instant.parse("2026-11-23T01:30:00Z");
    private static final String CANONICAL =
            "{\"certificate\":\"cc\",\"employer\":\"贵州省建筑设计研究院\",\"expires\":\"2026-11-23T01:35:00Z\","
                    + "\"host\":\"kunming\",\"issued\":\"2026-11-23T01:30:00Z\",\"lender\":\"guiyang\","
                    + "\"lot\":\"A5301002611230001001001\",\"name\":\"吴贵阳\",\"nonce\":\"n\",\"seat\":\"aa\","
                    + "\"type\":\"sunbid-voucher-1\",\"workstation\":\"GY-01\"}";

    @Test
    void itsBytesAreCanonicalAndReadBackAsTheSame() {
        assertThat(new String(voucher(300).bytes(), StandardCharsets.UTF_8)).isEqualTo(CANONICAL);
        assertThat(Voucher.read(CANONICAL.getBytes(StandardCharsets.UTF_8))).isEqualTo(voucher(300));
    }

    @Test
    void anythingMoreOrLessIsNoVoucher() {
        for (String document : new String[] {
            CANONICAL.replace("\"seat\":\"aa\",", ""),
            CANONICAL.replace("\"seat\"", "\"role\":\"x\",\"seat\""),
            CANONICAL.replace("sunbid-voucher-1", "sunbid-pledge-1"),
            CANONICAL.replace("GY-01", "G".repeat(41)),
            CANONICAL + " "
        }) {
            assertThatThrownBy(() -> Voucher.read(document.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SealingException.class);
        }
    }

    @Test
    void itCountsFromItsIssueUntilItExpiresAndForFiveMinutesAtMost() {
        assertThat(voucher(300).counts(ISSUED)).isTrue();
        assertThat(voucher(300).counts(ISSUED.plusSeconds(299))).isTrue();
        assertThat(voucher(300).counts(ISSUED.plusSeconds(300))).isFalse();
        assertThat(voucher(300).counts(ISSUED.minusSeconds(1))).isFalse();
        assertThat(voucher(301).counts(ISSUED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "a.b.c", "e30.x.AA", "....", "e30.x.%%"})
    void whatIsNoTokenIsRefused(String token) {
        assertThat(SignedVoucher.read(token).reasons())
                .extracting(Reason::code)
                .containsExactly(VoucherRefusal.MALFORMED);
    }

    @Test
    void aTokenThatIsTooLongIsNotLookedAt() {
        String document =
                Base64.getUrlEncoder().withoutPadding().encodeToString(CANONICAL.getBytes(StandardCharsets.UTF_8));

        assertThat(SignedVoucher.read(document + ".cc.AA")).isInstanceOf(Outcome.Done.class);
        assertThat(SignedVoucher.read(document + ".cc." + "A".repeat(SignedVoucher.LIMIT_CHARACTERS))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(VoucherRefusal.MALFORMED);
    }

    private static Voucher voucher(int seconds) {
        return new Voucher(
                "guiyang",
                "kunming",
                "A5301002611230001001001",
                "aa",
                "cc",
                "吴贵阳",
                "贵州省建筑设计研究院",
                "GY-01",
                ISSUED,
                ISSUED.plusSeconds(seconds),
                "n");
    }
}
