package org.sunbid.sealing.suite;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

class SuiteTest {

    private static final byte[] DATA = "sunbid".getBytes(UTF_8);

    @Test
    void sm3AgreesWithTheExampleOfItsStandard() {
        // GB/T 32905-2016, A.1
        assertThat(HexFormat.of().formatHex(Suite.GM_1.hash("abc".getBytes(UTF_8))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void hkdfAgreesWithRfc5869() {
        // RFC 5869, A.1
        byte[] output = Suite.ISO_1.hkdf(
                HexFormat.of().parseHex("0b".repeat(22)),
                HexFormat.of().parseHex("000102030405060708090a0b0c"),
                HexFormat.of().parseHex("f0f1f2f3f4f5f6f7f8f9"),
                42);
        assertThat(HexFormat.of().formatHex(output))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSignatureHoldsForItsKeyAndDataOnly(Suite suite) {
        KeyPair pair = suite.newKeyPair();
        byte[] signature = suite.sign(pair.getPrivate(), DATA);

        suite.verify(pair.getPublic(), DATA, signature);

        assertRefused("signature.invalid", () -> suite.verify(pair.getPublic(), "other".getBytes(UTF_8), signature));
        assertRefused("signature.invalid", () -> suite.verify(suite.newKeyPair().getPublic(), DATA, signature));
        assertRefused("signature.invalid", () -> suite.verify(pair.getPublic(), DATA, new byte[] {1}));
    }

    @Test
    void aKeyOfOneSuiteIsForeignToTheOther() throws Exception {
        KeyPair sm2 = Suite.GM_1.newKeyPair();
        byte[] signature = Suite.GM_1.sign(sm2.getPrivate(), DATA);

        assertThat(Suite.of(sm2.getPublic())).isEqualTo(Suite.GM_1);
        assertRefused("signature.wrong-suite", () -> Suite.ISO_1.verify(sm2.getPublic(), DATA, signature));
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        assertRefused("certificate.foreign-suite", () -> Suite.of(rsa.getPublic()));
        assertRefused("seal.unknown-suite", () -> Suite.of("ISO-2"));
    }
}
