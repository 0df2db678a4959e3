package org.sunbid.sealing.seal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.KeyPair;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

class SealedBidTest {

    private static final int SEGMENT = 1 << 20;
    private static final Map<Suite, SealFixture> FIXTURES = new EnumMap<>(Suite.class);

    private static SealFixture fixture(Suite suite) {
        return FIXTURES.computeIfAbsent(suite, SealFixture::new);
    }

    @ParameterizedTest
    @CsvSource({
        "GM_1,1",
        "GM_1,1048575",
        "GM_1,1048576",
        "GM_1,1048577",
        "GM_1,3145728",
        "ISO_1,1",
        "ISO_1,1048576",
        "ISO_1,1048577",
        "ISO_1,10485760",
        "ISO_1,20000000"
    })
    void whatWasSealedOpensAgain(Suite suite, int length) {
        byte[] payload = SealFixture.payload(length);

        SealFixture.Sealed sealed = fixture(suite).seal(payload);

        assertThat(sealed.bytes()).hasSize((int) sealed.header().sealedLength());
        assertThat(fixture(suite).open(sealed.bytes())).isEqualTo(payload);
    }

    @Property(tries = 60)
    void anyLengthOpensAgain(@ForAll Suite suite, @ForAll @IntRange(min = 1, max = 2 * SEGMENT + 9) int length) {
        byte[] payload = SealFixture.payload(length);

        assertThat(fixture(suite).open(fixture(suite).seal(payload).bytes())).isEqualTo(payload);
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSealShowsNothingOfItsPayload(Suite suite) {
        byte[] payload = new byte[2 * SEGMENT];

        byte[] first = fixture(suite).seal(payload).bytes();
        byte[] second = fixture(suite).seal(payload).bytes();

        assertThat(first).hasSameSizeAs(second).isNotEqualTo(second);
        int zeros = 0;
        for (int i = first.length - SEGMENT; i < first.length; i++) {
            zeros += first[i] == 0 ? 1 : 0;
        }
        assertThat(zeros).isBetween(SEGMENT / 256 - 600, SEGMENT / 256 + 600);
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void onlyARecipientOpens(Suite suite) {
        SealFixture.Sealed sealed = fixture(suite).seal(SealFixture.payload(100));
        Credentials other = fixture(suite).authority.issuePair("其他", SealFixture.USCC);

        assertRefused("seal.not-a-recipient", () -> ContentKey.unwrap(sealed.header(), other));
        Credentials pretender = new Credentials(
                suite,
                other.signingCertificate(),
                other.signingKey(),
                fixture(suite).bidder.encryptionCertificate(),
                other.encryptionKey(),
                List.of());
        assertRefused("seal.wrong-key", () -> ContentKey.unwrap(sealed.header(), pretender));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aKeyOpensItsOwnSealOnly(Suite suite) {
        SealFixture.Sealed one = fixture(suite).seal(SealFixture.payload(100));
        SealFixture.Sealed other = fixture(suite).seal(SealFixture.payload(100));
        ContentKey key = ContentKey.unwrap(one.header(), fixture(suite).bidder);

        assertRefused("seal.wrong-key", () -> SealFixture.open(other.bytes(), key));
        key.close();
        assertRefused("seal.wrong-key", () -> SealFixture.open(one.bytes(), key));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void bytesThatAreSaidToBeTheKeyOpenOnlyWhenTheyAre(Suite suite) {
        byte[] payload = SealFixture.payload(100);
        SealFixture.Sealed sealed = fixture(suite).seal(payload);
        byte[] found = ContentKey.unwrap(sealed.header(), fixture(suite).bidder)
                .bytes()
                .clone();

        assertThat(SealFixture.open(sealed.bytes(), ContentKey.claimed(sealed.header(), found)))
                .isEqualTo(payload);
        found[31] ^= 1;
        assertRefused("seal.wrong-key", () -> ContentKey.claimed(sealed.header(), found));
        assertRefused("seal.wrong-key", () -> ContentKey.claimed(sealed.header(), new byte[16]));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void custodiansOpenWhereThePolicyNamesThem(Suite suite) {
        SealFixture fixture = fixture(suite);
        KeyPair common = suite.newKeyPair();
        SealWriter writer = new SealWriter(
                suite,
                ReleasePolicy.BIDDER_OR_CUSTODIANS,
                List.of(
                        Recipient.bidder(fixture.bidder.encryptionCertificate()),
                        Recipient.custodians(common.getPublic())));
        byte[] payload = SealFixture.payload(1000);

        SealFixture.Sealed sealed = fixture.seal(writer, payload);
        String keyId = Recipient.custodians(common.getPublic()).keyId();
        ContentKey key = ContentKey.whole(RecipientSecret.unwrap(sealed.header(), keyId, common.getPrivate()));

        assertThat(SealFixture.open(sealed.bytes(), key)).isEqualTo(payload);
        assertThat(fixture.open(sealed.bytes())).isEqualTo(payload);
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aPolicyHasExactlyItsRecipients(Suite suite) {
        Recipient bidder = Recipient.bidder(fixture(suite).bidder.encryptionCertificate());
        SealWriter none = new SealWriter(suite, ReleasePolicy.BIDDER, List.of());
        SealWriter twice = new SealWriter(suite, ReleasePolicy.BIDDER, List.of(bidder, bidder));
        SealWriter lacking = new SealWriter(suite, ReleasePolicy.BIDDER_OR_CUSTODIANS, List.of(bidder));

        for (SealWriter writer : List.of(none, twice, lacking)) {
            assertRefused("seal.wrong-recipients", () -> fixture(suite).seal(writer, new byte[1]));
        }
        Suite foreign = suite == Suite.GM_1 ? Suite.ISO_1 : Suite.GM_1;
        assertRefused("seal.wrong-suite", () -> new SealWriter(foreign, ReleasePolicy.BIDDER, List.of(bidder)));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void thePayloadHasExactlyTheSaidLength(Suite suite) {
        SealWriter writer = fixture(suite).writer();
        SealSubject subject = fixture(suite).subject();

        for (long said : new long[] {0, -1, 99, 101, (64L << 30) + 1}) {
            assertRefused(
                    "seal.payload-length",
                    () -> writer.seal(
                            subject, new ByteArrayInputStream(new byte[100]), said, OutputStream.nullOutputStream()));
        }
    }

    @Test
    void memoryStaysConstantWhateverTheLength() throws Exception {
        long length = 512L << 20;
        SealFixture fixture = fixture(Suite.ISO_1);
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();

        SealedBid sealed =
                fixture.writer().seal(fixture.subject(), new Zeros(length), length, OutputStream.nullOutputStream());

        System.gc();
        assertThat(sealed.tree().chunkCount()).isEqualTo(64);
        assertThat(runtime.totalMemory() - runtime.freeMemory()).isLessThan(before + (64L << 20));
    }

    /** A stream of so many zeros. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) {
            int step = (int) Math.min(left, count);
            left -= step;
            return step == 0 && count > 0 ? -1 : step;
        }
    }
}
