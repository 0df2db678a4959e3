package org.sunbid.sealing.sm3;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

class Sm3Test {

    @ParameterizedTest
    @CsvSource({
        // GB/T 32905, A.1 and A.2
        "abc, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd,"
                + "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    })
    void theExamplesOfTheStandard(String text, String digest) {
        byte[] hash = new Sm3().digest(text.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource({
        "0", "1", "55", "56", "63", "64", "65", "119", "120", "4031", "4039", "4040", "4087", "4088", "4095", "4096",
        "4097", "8192", "1048593"
    })
    void everyLengthThatIsAnEdgeHashesAsTheLibraryDoes(int length) {
        byte[] text = text(length);

        assertThat(new Sm3().digest(text)).isEqualTo(library(text));
    }

    @Test
    void stepsOfAnySizeGiveTheSame() {
        byte[] text = text(40_000);
        Random steps = new Random(7);
        MessageDigest digest = new Sm3();
        for (int round = 0; round < 20; round++) {
            int from = 0;
            while (from < text.length) {
                int step = Math.min(text.length - from, steps.nextInt(round % 2 == 0 ? 200 : 9_000));
                if (step == 1) {
                    digest.update(text[from]);
                } else {
                    digest.update(text, from, step);
                }
                from += step;
            }
            assertThat(digest.digest()).as("round %d", round).isEqualTo(library(text));
        }
    }

    @Test
    void resetForgetsEverything() {
        Sm3 digest = new Sm3();
        digest.update(text(5_000));

        digest.reset();

        assertThat(digest.digest()).isEqualTo(library(new byte[0]));
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        new Random(length).nextBytes(text);
        return text;
    }

    private static byte[] library(byte[] text) {
        return Suite.GM_1.newDigest().digest(text);
    }
}
