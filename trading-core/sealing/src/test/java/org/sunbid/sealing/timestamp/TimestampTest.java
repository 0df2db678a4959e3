package org.sunbid.sealing.timestamp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimestampTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:10:11.123Z");
    private static final byte[] DATA = "what is stamped".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource
    void aTokenSaysWhenTheBytesExistedAndWhoSaysSo(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "Demo CA");
        byte[] token = authority(authority).stamp(DATA);

        VerifiedTimestamp verified = Timestamp.verify(DATA, token, authority.trustList());

        assertThat(verified.at()).isEqualTo(NOW);
        assertThat(verified.authority().subjectName()).isEqualTo("Time stamps");
        assertThat(verified.serial().bitLength()).isEqualTo(127);
    }

    @ParameterizedTest
    @EnumSource
    void otherBytesAreNotStamped(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "Demo CA");
        byte[] token = authority(authority).stamp(DATA);

        refused("timestamp.wrong-content", new byte[0], token, authority.trustList());
    }

    @ParameterizedTest
    @EnumSource
    void noByteOfATokenCanBeChanged(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "Demo CA");
        byte[] token = authority(authority).stamp(DATA);
        TrustList trust = authority.trustList();

        for (int place = 0; place < token.length; place += 17) {
            byte[] tampered = token.clone();
            tampered[place] ^= 1;
            assertRefusedOrSame(token, tampered, trust);
        }
        refused("timestamp.malformed", DATA, new byte[] {1, 2, 3}, trust);
        refused("timestamp.malformed", DATA, new byte[Timestamp.LONGEST_TOKEN + 1], trust);
    }

    @ParameterizedTest
    @EnumSource
    void anUntrustedAuthorityIsRefused(Suite suite) {
        byte[] token = authority(DemoAuthority.create(suite, "Demo CA")).stamp(DATA);

        refused(
                "certificate.untrusted",
                DATA,
                token,
                DemoAuthority.create(suite, "Demo CA").trustList());
    }

    @ParameterizedTest
    @EnumSource
    void aCertificateRevokedBeforeTheStatedTimeIsRefused(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "Demo CA");
        Credentials unit = authority.issueTimestampPair("Time stamps");
        byte[] token = new TimestampAuthority(unit, () -> NOW).stamp(DATA);
        authority.revoke(unit.signingCertificate(), NOW.minusSeconds(5));

        refused("certificate.revoked", DATA, token, authority.trustList());
    }

    @ParameterizedTest
    @EnumSource
    void anOrdinaryCertificateDoesNotStamp(Suite suite) {
        Credentials ordinary = DemoAuthority.create(suite, "Demo CA").issuePair("Bidder", "");

        assertThatThrownBy(() -> new TimestampAuthority(ordinary, () -> NOW).stamp(DATA))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aRequestOverTheWireIsAnswered(Suite suite) throws Exception {
        DemoAuthority authority = DemoAuthority.create(suite, "Demo CA");
        TimeStampRequestGenerator request = new TimeStampRequestGenerator();
        request.setCertReq(true);
        byte[] query = request.generate(suite.digestId(), suite.hash(DATA)).getEncoded();

        TimeStampResponse response = new TimeStampResponse(authority(authority).respond(query));

        byte[] token = response.getTimeStampToken().getEncoded();
        assertThat(Timestamp.verify(DATA, token, authority.trustList()).at()).isEqualTo(NOW);
        for (byte[] nonsense : List.of(new byte[0], new byte[] {0x30, 0}, new byte[20_000])) {
            assertThatThrownBy(() -> authority(authority).respond(nonsense))
                    .hasMessageStartingWith("timestamp.request");
        }
    }

    private static TimestampAuthority authority(DemoAuthority authority) {
        return new TimestampAuthority(authority.issueTimestampPair("Time stamps"), () -> NOW);
    }

    /** A few bytes, such as those of an enclosed issuer's name, say nothing; none may change what is said. */
    private static void assertRefusedOrSame(byte[] token, byte[] tampered, TrustList trust) {
        try {
            VerifiedTimestamp verified = Timestamp.verify(DATA, tampered, trust);
            assertThat(verified.at())
                    .isEqualTo(Timestamp.verify(DATA, token, trust).at());
        } catch (RuntimeException refusal) {
            assertThat(refusal).isInstanceOf(SealingException.class);
        }
    }

    private static void refused(String reasonCode, byte[] data, byte[] token, TrustList trust) {
        assertThatThrownBy(() -> Timestamp.verify(data, token, trust)).hasMessageStartingWith(reasonCode);
    }
}
