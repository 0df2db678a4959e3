package org.sunbid.sealing.sm4;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.AEADBadTagException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Our SM4-GCM gives the bytes of Bouncy Castle's, and opens nothing else. */
class Sm4GcmTest {

    private static final byte[] NONCE = new byte[Sm4Gcm.NONCE_BYTES];

    @Test
    void oneBlockAgreesWithTheExampleOfTheStandard() {
        // GB/T 32907-2016, A.1
        byte[] block = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");

        assertThat(HexFormat.of().formatHex(new Sm4Key(block).encrypt(block)))
                .isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Property(tries = 30)
    void manyBlocksAtOnceAreWhatTheyAreOneByOne(
            @ForAll @Size(16) byte[] key,
            @ForAll int first,
            @ForAll int second,
            @ForAll int third,
            @ForAll int counter) {
        Sm4Key prepared = new Sm4Key(key);
        Sm4Planes planes = new Sm4Planes(new Sm4KeyPlanes(prepared));
        BlockPlanes left = new BlockPlanes();
        BlockPlanes right = new BlockPlanes();

        planes.encryptCounters(first, second, third, counter);
        left.transpose(planes.output(0), planes.output(1));
        right.transpose(planes.output(2), planes.output(3));

        for (int block : new int[] {0, 1, 61, 62, 63, 64, 500, Sm4Planes.BLOCKS - 1}) {
            String expected = HexFormat.of()
                    .formatHex(prepared.encrypt(HexFormat.of()
                            .parseHex("%08x%08x%08x%08x".formatted(first, second, third, counter + block))));
            assertThat("%016x%016x".formatted(left.of(block), right.of(block))).isEqualTo(expected);
        }
    }

    @Property(tries = 200)
    void whatIsSealedIsWhatBouncyCastleSeals(
            @ForAll @Size(16) byte[] key,
            @ForAll @Size(Sm4Gcm.NONCE_BYTES) byte[] nonce,
            @ForAll @IntRange(max = 40_000) int length)
            throws Exception {
        assertSameAsBouncyCastle(key, nonce, text(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 1023, 1024, 1025, 16_383, 16_384, 16_385, 32_768, 1 << 20})
    void itIsAtTheEdgesToo(int length) throws Exception {
        assertSameAsBouncyCastle(text(Sm4Key.KEY_BYTES), NONCE, text(length));
    }

    @Property(tries = 200)
    void aChangedBitDoesNotOpenAndNothingIsWritten(@ForAll @IntRange(min = 1, max = 300) int length, @ForAll int bit) {
        Sm4Gcm cipher = new Sm4GcmKey(text(Sm4Key.KEY_BYTES)).cipher();
        byte[] sealed = new byte[length + Sm4Gcm.TAG_BYTES];
        cipher.seal(NONCE, text(length), length, sealed);
        int at = Math.floorMod(bit, sealed.length * Byte.SIZE);
        sealed[at / Byte.SIZE] ^= (byte) (1 << at % Byte.SIZE);
        byte[] output = new byte[length];

        assertThatThrownBy(() -> cipher.open(NONCE, sealed, sealed.length, output))
                .isInstanceOf(AEADBadTagException.class);
        assertThat(output).containsOnly(0);
    }

    @Test
    void anotherNonceAKeyOrALengthDoesNotOpen() {
        byte[] sealed = new byte[116];
        new Sm4GcmKey(text(Sm4Key.KEY_BYTES)).cipher().seal(NONCE, text(100), 100, sealed);
        Sm4Gcm same = new Sm4GcmKey(text(Sm4Key.KEY_BYTES)).cipher();
        Sm4Gcm other = new Sm4GcmKey(new byte[Sm4Key.KEY_BYTES]).cipher();
        byte[] next = NONCE.clone();
        next[11] = 1;

        assertThatThrownBy(() -> other.open(NONCE, sealed, 116, new byte[100])).isInstanceOf(AEADBadTagException.class);
        assertThatThrownBy(() -> same.open(next, sealed, 116, new byte[100])).isInstanceOf(AEADBadTagException.class);
        for (int length : new int[] {0, 15, 16, 115}) {
            assertThatThrownBy(() -> same.open(NONCE, sealed, length, new byte[100]))
                    .isInstanceOf(AEADBadTagException.class);
        }
    }

    private static void assertSameAsBouncyCastle(byte[] key, byte[] nonce, byte[] text) throws Exception {
        Sm4Gcm cipher = new Sm4GcmKey(key).cipher();
        byte[] sealed = new byte[text.length + Sm4Gcm.TAG_BYTES];
        byte[] opened = new byte[text.length];

        assertThat(cipher.seal(nonce, text, text.length, sealed)).isEqualTo(sealed.length);
        assertThat(Arrays.equals(sealed, bouncyCastle(key, nonce, text))).isTrue();
        assertThat(cipher.open(nonce, sealed, sealed.length, opened)).isEqualTo(text.length);
        assertThat(Arrays.equals(opened, text)).isTrue();
    }

    private static byte[] bouncyCastle(byte[] key, byte[] nonce, byte[] text) throws InvalidCipherTextException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(true, new AEADParameters(new KeyParameter(key), 8 * Sm4Gcm.TAG_BYTES, nonce));
        byte[] sealed = new byte[text.length + Sm4Gcm.TAG_BYTES];
        int written = cipher.processBytes(text, 0, text.length, sealed, 0);
        cipher.doFinal(sealed, written);
        return sealed;
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        new Random(length).nextBytes(text);
        return text;
    }
}
