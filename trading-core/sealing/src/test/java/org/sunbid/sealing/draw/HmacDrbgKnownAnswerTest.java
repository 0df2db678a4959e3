package org.sunbid.sealing.draw;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** NIST CAVP, drbgvectors_no_reseed/HMAC_DRBG.rsp, SHA-256 without prediction resistance, COUNT = 0. */
class HmacDrbgKnownAnswerTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void theSecondCallReturnsTheBitsOfTheStandardsVector() {
        HmacDrbg generator = new HmacDrbg(
                HEX.parseHex("ca851911349384bffe89de1cbdc46e6831e44d34a4fb935ee285dd14b71a7488"),
                HEX.parseHex("659ba96c601dc69fc902940805ec0ca8"),
                new byte[0]);

        generator.generate(128);

        assertThat(HEX.formatHex(generator.generate(128)))
                .isEqualTo("e528e9abf2dece54d47c7e75e5fe302149f817ea9fb4bee6f4199697d04d5b89"
                        + "d54fbb978a15b5c443c9ec21036d2460b6f73ebad0dc2aba6e624abf07745bc1"
                        + "07694bb7547bb0995f70de25d6b29e2d3011bb19d27676c07162c8b5ccde0668"
                        + "961df86803482cb37ed6d5c0bb8d50cf1f50d476aa0458bdaba806f48be9dcb8");
    }
}
