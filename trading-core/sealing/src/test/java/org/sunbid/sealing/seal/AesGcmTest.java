package org.sunbid.sealing.seal;

import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** AES-GCM in steps gives the bytes of the JDK's in one, and opens nothing else. */
class AesGcmTest {

    private static final byte[] KEY = SealFixture.payload(32);
    private static final byte[] NONCE = SealFixture.payload(12);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 16_383, 16_384, 16_385, 32_768, 50_000, (1 << 20) - 1, 1 << 20})
    void whatIsSealedInStepsIsWhatTheJdkSealsAtOnce(int length) throws Exception {
        byte[] text = SealFixture.payload(length);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, "AES"), new GCMParameterSpec(128, NONCE));
        byte[] expected = cipher.doFinal(text);
        byte[] sealed = new byte[length + 16];
        byte[] opened = new byte[length];

        assertThat(new AesGcm(KEY).seal(NONCE, text, length, sealed)).isEqualTo(sealed.length);
        assertThat(Arrays.equals(sealed, expected)).isTrue();
        assertThat(new AesGcm(KEY).open(NONCE, expected, expected.length, opened))
                .isEqualTo(length);
        assertThat(Arrays.equals(opened, text)).isTrue();
    }

    @Property(tries = 200)
    void aChangedBitDoesNotOpenAndNothingIsLeft(@ForAll @IntRange(min = 1, max = 40_000) int length, @ForAll int bit) {
        byte[] sealed = new byte[length + 16];
        new AesGcm(KEY).seal(NONCE, SealFixture.payload(length), length, sealed);
        int at = Math.floorMod(bit, sealed.length * Byte.SIZE);
        sealed[at / Byte.SIZE] ^= (byte) (1 << at % Byte.SIZE);
        byte[] output = new byte[length];

        assertThatThrownBy(() -> new AesGcm(KEY).open(NONCE, sealed, sealed.length, output))
                .isInstanceOf(AEADBadTagException.class);
        assertThat(output).containsOnly(0);
    }
}
