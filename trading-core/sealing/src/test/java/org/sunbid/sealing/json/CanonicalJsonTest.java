package org.sunbid.sealing.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

class CanonicalJsonTest {

    @Test
    void namesAreSortedByCodeUnits() {
        // RFC 8785, 3.2.3
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("\u20ac", "Euro Sign");
        value.put("\r", "Carriage Return");
        value.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        value.put("1", "One");
        value.put("\ud83d\ude00", "Emoji: Grinning Face");
        value.put("\u0080", "Control");
        value.put("\u00f6", "Latin Small Letter O With Diaeresis");

        String written = new String(CanonicalJson.write(value), UTF_8);

        assertThat(written).containsSubsequence("Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew");
    }

    @Test
    void stringsAndLiteralsAreSpeltAsInTheStandard() {
        // RFC 8785, 3.2.2, without its fractions
        byte[] input = ("{ \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", "
                        + "\"literals\": [null, true, false], \"numbers\": [ 4, -0, 9007199254740991 ] }")
                .getBytes(UTF_8);

        String written = new String(CanonicalJson.write(CanonicalJson.readObject(input)), UTF_8);

        assertThat(written)
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[4,0,9007199254740991],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, Object> value =
                Map.of("a", List.of(1L, "二", Map.of()), "b", true, "c", Arrays.asList((Object) null));

        assertThat(CanonicalJson.readCanonical(CanonicalJson.write(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"b\":1,\"a\":2}", "{ }", "{\"a\":\"\\u0041\"}", "{\"a\":-0}", "{\"a\":\"\\/\"}"})
    void otherSpellingsAreNotCanonical(String document) {
        assertThat(CanonicalJson.readObject(document.getBytes(UTF_8))).isNotNull();
        assertRefused("json.not-canonical", () -> CanonicalJson.readCanonical(document.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}x",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":-}",
                "{a:1}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":nul}",
                "{\"a\":9007199254740992}",
                "{\"a\":[1}",
                "\"a\"",
                "{\"a\":NaN}",
                "{\"a\":\"\\uff11\\u\"}"
            })
    void brokenDocumentsAreRefused(String document) {
        assertRefused("json.invalid", () -> CanonicalJson.readObject(document.getBytes(UTF_8)));
    }

    @Test
    void eachLimitHasItsCode() {
        assertRefused("json.duplicate-name", () -> CanonicalJson.readObject("{\"a\":1,\"a\":1}".getBytes(UTF_8)));
        assertRefused("json.fraction", () -> CanonicalJson.readObject("{\"a\":1.0}".getBytes(UTF_8)));
        assertRefused("json.fraction", () -> CanonicalJson.readObject("{\"a\":1e3}".getBytes(UTF_8)));
        assertRefused("json.too-deep", () -> CanonicalJson.readObject(("{\"a\":" + "[".repeat(40)).getBytes(UTF_8)));
        assertRefused("json.too-long", () -> CanonicalJson.readObject(new byte[CanonicalJson.LIMIT_BYTES + 1]));
        assertRefused("json.invalid", () -> CanonicalJson.readObject(new byte[] {'{', '"', (byte) 0xc3, '"'}));
    }

    @Test
    void fieldsAreReadWithTheirTypes() {
        JsonObject object = JsonObject.read(
                "{\"t\":\"x\",\"n\":7,\"b\":\"AQI=\",\"i\":\"2026-05-01T00:00:00Z\",\"o\":[{\"t\":\"y\"}]}"
                        .getBytes(UTF_8));

        assertThat(object.text("t")).isEqualTo("x");
        assertThat(object.number("n", 0, 7)).isEqualTo(7);
        assertThat(object.bytes("b")).containsExactly(1, 2);
        assertThat(object.instant("i")).hasToString("2026-05-01T00:00:00Z");
        assertThat(object.objects("o", 1).get(0).text("t")).isEqualTo("y");
        assertRefused("json.missing", () -> object.text("z"));
        assertRefused("json.wrong-type", () -> object.text("n"));
        assertRefused("json.wrong-type", () -> object.instant("t"));
        assertRefused("json.out-of-range", () -> object.number("n", 0, 6));
        assertRefused("json.too-long", () -> object.objects("o", 0));
        assertRefused("json.unknown-name", () -> object.allow("t", "n"));
    }

    @Test
    void whatOthersWroteMayHoldFractionsWhichAreGivenAsText() {
        byte[] foreign = "{\"price\": 1280000.50, \"share\": -1.5e-3, \"days\": 90}".getBytes(UTF_8);

        Map<String, Object> read = CanonicalJson.readForeign(foreign);

        assertThat(read).containsEntry("price", "1280000.50").containsEntry("share", "-1.5e-3");
        assertThat(read).containsEntry("days", 90L);
    }
}
