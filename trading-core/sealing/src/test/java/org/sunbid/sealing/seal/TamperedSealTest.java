package org.sunbid.sealing.seal;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sunbid.sealing.Refusals.assertRefused;

class TamperedSealTest {

    private static final int SEGMENT = (1 << 20) + 16;
    private static final Map<Suite, SealFixture> FIXTURES = new EnumMap<>(Suite.class);
    private static final Map<Suite, SealFixture.Sealed> SEALS = new EnumMap<>(Suite.class);

    private static SealFixture fixture(Suite suite) {
        return FIXTURES.computeIfAbsent(suite, SealFixture::new);
    }

    /** Three segments, the last one short. */
    private static SealFixture.Sealed seal(Suite suite) {
        return SEALS.computeIfAbsent(suite, s -> fixture(s).seal(SealFixture.payload(2 * (1 << 20) + 500)));
    }

    private static byte[] join(byte[] start, byte[]... parts) {
        byte[] all = start;
        for (byte[] part : parts) {
            int old = all.length;
            all = Arrays.copyOf(all, old + part.length);
            System.arraycopy(part, 0, all, old, part.length);
        }
        return all;
    }

    private static byte[] segment(SealFixture.Sealed sealed, int index) {
        int from = sealed.segmentsStart() + index * SEGMENT;
        return Arrays.copyOfRange(sealed.bytes(), from, Math.min(from + SEGMENT, sealed.bytes().length));
    }

    @Property(tries = 80)
    void anyChangedBitOfThePayloadIsDetected(
            @ForAll Suite suite, @ForAll @IntRange(min = 0, max = 2 * (1 << 20) + 500) int at) {
        SealFixture.Sealed sealed = seal(suite);
        byte[] twin = sealed.bytes().clone();
        twin[sealed.segmentsStart() + at] ^= 0x10;

        assertRefused("seal.tampered", () -> fixture(suite).open(twin));
    }

    @Property(tries = 300)
    void anyChangedBitOfTheHeaderIsDetected(@ForAll Suite suite, @ForAll @IntRange(min = 0, max = 2000) int at) {
        SealFixture.Sealed sealed = seal(suite);
        byte[] twin = sealed.bytes().clone();
        twin[at % sealed.segmentsStart()] ^= 1;

        assertThatExceptionOfType(SealingException.class)
                .isThrownBy(() -> fixture(suite).open(twin));
    }

    @ParameterizedTest
    @CsvSource({
        "tender, E5301000001000012999",
        "lot, E5301000001000012001002",
        "bidder, 91530100MA6K5XYZ2Q",
        "bid, 00000000-0000-4000-8000-000000000000",
        "envelope, price",
        "createdAt, 2026-05-02T08:00:00Z",
        "nonce, AAAAAAAAAA==",
        "commitment, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
    })
    void eachFieldOfTheHeaderIsBound(String field, String value) {
        for (Suite suite : Suite.values()) {
            assertRefused("seal.wrong-key", () -> fixture(suite).open(withField(seal(suite), field, value)));
        }
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void numbersOfTheHeaderAreBound(Suite suite) {
        assertRefused("seal.wrong-key", () -> fixture(suite).open(withField(seal(suite), "documentVersion", 2)));
        assertRefused("seal.wrong-key", () -> fixture(suite).open(withField(seal(suite), "length", 1 << 20)));
    }

    @ParameterizedTest
    @CsvSource({
        "format, 2, seal.unknown-format",
        "length, 0, seal.payload-length",
        "length, -1, seal.payload-length",
        "length, 9007199254740991, seal.payload-length",
        "documentVersion, -1, json.out-of-range"
    })
    void absurdNumbersAreRefused(String field, long value, String reason) {
        assertRefused(reason, () -> fixture(Suite.ISO_1).open(withField(seal(Suite.ISO_1), field, value)));
    }

    @ParameterizedTest
    @CsvSource({
        "suite, ISO-2, seal.unknown-suite",
        "release, anybody, seal.unknown-release-policy",
        "release, custodians, seal.wrong-recipients",
        "envelope, WHOLE, seal.header-invalid",
        "bid, 1-1-1-1-1, seal.header-invalid",
        "tender, '../../etc', seal.header-invalid",
        "createdAt, 2026-05-01T08:00:00.5Z, seal.header-invalid",
        "surprise, x, json.unknown-name"
    })
    void absurdTextsAreRefused(String field, String value, String reason) {
        assertRefused(reason, () -> fixture(Suite.ISO_1).open(withField(seal(Suite.ISO_1), field, value)));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void theSuiteCannotBeExchanged(Suite suite) {
        String other = suite == Suite.GM_1 ? "ISO-1" : "GM-1";

        assertRefused("seal.wrong-key", () -> fixture(suite).open(withField(seal(suite), "suite", other)));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void segmentsStayWhereTheyAre(Suite suite) {
        SealFixture.Sealed sealed = seal(suite);
        byte[] preamble = sealed.header().preamble();
        byte[] first = segment(sealed, 0);
        byte[] second = segment(sealed, 1);
        byte[] last = segment(sealed, 2);

        assertRefused("seal.tampered", () -> fixture(suite).open(join(preamble, second, first, last)));
        assertRefused("seal.tampered", () -> fixture(suite).open(join(preamble, first, first, last)));
        assertRefused("seal.truncated", () -> fixture(suite).open(join(preamble, first, second)));
        assertRefused("seal.tampered", () -> fixture(suite).open(join(preamble, first, last, second)));
        assertRefused(
                "seal.trailing-data", () -> fixture(suite).open(join(preamble, first, second, last, new byte[1])));
        assertRefused(
                "seal.truncated", () -> fixture(suite).open(Arrays.copyOf(sealed.bytes(), sealed.bytes().length - 1)));
        assertRefused("seal.truncated", () -> fixture(suite).open(preamble));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void segmentsOfAnotherBidAreForeign(Suite suite) {
        SealFixture.Sealed sealed = seal(suite);
        SealFixture.Sealed other = fixture(suite).seal(SealFixture.payload(2 * (1 << 20) + 500));

        assertRefused("seal.tampered", () -> fixture(suite)
                .open(join(sealed.header().preamble(), segment(sealed, 0), segment(other, 1), segment(sealed, 2))));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aWrappedKeyCannotBeMovedToAnotherLot(Suite suite) {
        SealFixture.Sealed sealed = seal(suite);
        Map<String, Object> forged =
                new HashMap<>(CanonicalJson.readObject(sealed.header().json()));
        forged.put("lot", SealFixture.TENDER + "002");
        forged.put("bid", UUID.randomUUID().toString());
        SealHeader header = SealHeader.parse(CanonicalJson.write(forged));

        assertRefused("seal.wrong-key", () -> ContentKey.unwrap(header, fixture(suite).bidder));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void hugeAndBrokenBeginningsAreRefusedBeforeTheyCost(Suite suite) {
        byte[] magic = Arrays.copyOf(seal(suite).bytes(), 8);
        byte[] huge =
                ByteBuffer.allocate(12).put(magic).putInt(Integer.MAX_VALUE).array();
        byte[] negative = ByteBuffer.allocate(12).put(magic).putInt(-1).array();
        byte[] cut = ByteBuffer.allocate(12).put(magic).putInt(500).array();

        assertRefused("seal.header-too-long", () -> SealHeader.read(new ByteArrayInputStream(huge)));
        assertRefused("seal.header-too-long", () -> SealHeader.read(new ByteArrayInputStream(negative)));
        assertRefused("seal.truncated", () -> SealHeader.read(new ByteArrayInputStream(cut)));
        assertRefused("seal.not-sealed", () -> SealHeader.read(new ByteArrayInputStream(magic)));
        assertRefused(
                "seal.not-sealed", () -> SealHeader.read(new ByteArrayInputStream("%PDF-1.7 etc.".getBytes(UTF_8))));
        assertRefused("seal.header-too-long", () -> SealHeader.parse(new byte[1 << 17]));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aDamagedWrappedKeyDoesNotOpen(Suite suite) {
        SealFixture.Sealed sealed = seal(suite);
        byte[] wrapped =
                Base64.getDecoder().decode(sealed.header().recipients().get(0).wrapped());

        for (int i = 0; i < wrapped.length; i += 7) {
            byte[] damaged = wrapped.clone();
            damaged[i] ^= 4;
            assertRefused("seal.wrong-key", () -> fixture(suite).open(withWrapped(sealed, damaged)));
        }
        assertRefused("seal.wrong-key", () -> fixture(suite).open(withWrapped(sealed, new byte[3])));
    }

    private static byte[] withWrapped(SealFixture.Sealed sealed, byte[] wrapped) {
        WrappedKey entry = sealed.header().recipients().get(0);
        Map<String, Object> twin = Map.of(
                "kind",
                "bidder",
                "key",
                entry.keyId(),
                "wrapped",
                Base64.getEncoder().encodeToString(wrapped));
        return withField(sealed, "recipients", List.of(twin));
    }

    private static byte[] withField(SealFixture.Sealed sealed, String field, Object value) {
        Map<String, Object> header =
                new HashMap<>(CanonicalJson.readObject(sealed.header().json()));
        header.put(field, value);
        byte[] json = CanonicalJson.write(header);
        byte[] preamble = ByteBuffer.allocate(12 + json.length)
                .put(sealed.bytes(), 0, 8)
                .putInt(json.length)
                .put(json)
                .array();
        return join(preamble, segment(sealed, 0), segment(sealed, 1), segment(sealed, 2));
    }
}
