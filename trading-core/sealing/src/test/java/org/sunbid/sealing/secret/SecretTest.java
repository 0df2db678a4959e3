package org.sunbid.sealing.secret;

import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sunbid.sealing.Refusals.assertRefused;

class SecretTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:10Z");

    @Test
    void aPasswordFitsItsHashOnly() {
        PasswordHash hash = PasswordHash.of("正确的马 电池".toCharArray());

        PasswordHash.parse(hash.encoded()).verify("正确的马 电池".toCharArray());

        assertRefused("secret.password-wrong", () -> hash.verify("正确的马 电 池".toCharArray()));
        assertRefused(
                "secret.password-too-long", () -> hash.verify("x".repeat(300).toCharArray()));
        assertThat(hash.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.of("a".toCharArray()).encoded())
                .isNotEqualTo(PasswordHash.of("a".toCharArray()).encoded());
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.parse("md5:abc"));
    }

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAgreeWithRfc6238(long second, String code) {
        // RFC 6238, appendix B, SHA-1
        Totp totp = Totp.of(Base32.toBase32String("12345678901234567890".getBytes(US_ASCII)));

        assertThat(totp.code(second / Totp.STEP_SECONDS, 8)).isEqualTo(code);
    }

    @Test
    void aCodeCountsOnceAndForNinetySeconds() {
        Totp totp = Totp.of(Totp.create().base32());
        String code = totp.codeAt(NOW);

        long step = totp.verify(code, NOW, -1);

        assertThat(totp.verify(code, NOW.plusSeconds(30), -1)).isEqualTo(step);
        assertThat(totp.verify(code, NOW.minusSeconds(30), -1)).isEqualTo(step);
        assertRefused("secret.totp-replayed", () -> totp.verify(code, NOW, step));
        assertRefused("secret.totp-wrong", () -> totp.verify(code, NOW.plusSeconds(90), -1));
        assertRefused("secret.totp-wrong", () -> totp.verify("", NOW, -1));
        assertThat(totp.address("阳光标", "a b")).startsWith("otpauth://totp/").contains("a%20b?secret=");
    }

    @Test
    void tokensAreLongAndStoredAsHashes() {
        String token = RandomToken.create();

        assertThat(token).hasSize(43).isNotEqualTo(RandomToken.create());
        assertThat(RandomToken.hash(token)).hasSize(64).isEqualTo(RandomToken.hash(token));
    }
}
