package org.sunbid.sealing.signature;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Validity;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.sunbid.sealing.Refusals.assertRefused;

class DetachedSignatureTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final byte[] CONTENT = "投标函".getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSignatureNamesItsSignerAndItsTime(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials signer = authority.issuePair("张三", "");

        byte[] signature = DetachedSignature.sign(signer, CONTENT, NOW);
        VerifiedSignature verified = DetachedSignature.verify(CONTENT, signature, authority.trustList(), NOW);

        assertThat(verified.signer().subjectName()).isEqualTo("张三");
        assertThat(verified.signedAt()).isEqualTo(NOW);
        assertThat(DetachedSignature.claimedSigner(signature)).isEqualTo(signer.signingCertificate());
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void otherContentIsRefused(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        byte[] signature = DetachedSignature.sign(authority.issuePair("张三", ""), CONTENT, NOW);

        assertRefused(
                "signature.wrong-content",
                () -> DetachedSignature.verify("投标书".getBytes(UTF_8), signature, authority.trustList(), NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void noByteOfASignatureMayChange(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        byte[] signature = DetachedSignature.sign(authority.issuePair("张三", ""), CONTENT, NOW);
        int signatureStart = signature.length - 64;

        for (int i = 0; i < signature.length; i++) {
            byte[] twin = signature.clone();
            twin[i] ^= 1;
            ThrowingCallable verify = () -> DetachedSignature.verify(CONTENT, twin, authority.trustList(), NOW);
            if (i >= signatureStart) {
                assertThatExceptionOfType(SealingException.class).isThrownBy(verify);
            } else { // the issuer's certificate travels along unprotected, since only the listed one counts
                Throwable thrown = catchThrowable(verify);
                assertThat(thrown == null ? List.of() : List.of(thrown))
                        .allSatisfy(e -> assertThat(e).isInstanceOf(SealingException.class));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void theCertificateMustCountAtTheAskedTime(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials signer = authority.issuePair("张三", "", Validity.days(NOW, 1));
        byte[] signature = DetachedSignature.sign(signer, CONTENT, NOW);

        assertRefused(
                "certificate.expired",
                () -> DetachedSignature.verify(CONTENT, signature, authority.trustList(), NOW.plusSeconds(2 * 86_400)));
        assertRefused(
                "certificate.untrusted",
                () -> DetachedSignature.verify(
                        CONTENT, signature, DemoAuthority.create(suite, "CA").trustList(), NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapped on purpose
    void anEncryptionKeyDoesNotSign(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials pair = authority.issuePair("张三", "");
        Credentials swapped = new Credentials(
                suite,
                pair.encryptionCertificate(),
                pair.encryptionKey(),
                pair.signingCertificate(),
                pair.signingKey(),
                pair.chain());
        byte[] signature = DetachedSignature.sign(swapped, CONTENT, NOW);

        assertRefused(
                "certificate.wrong-purpose",
                () -> DetachedSignature.verify(CONTENT, signature, authority.trustList(), NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void noiseIsNoSignature(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");

        assertRefused(
                "signature.malformed",
                () -> DetachedSignature.verify(CONTENT, new byte[] {1, 2, 3}, authority.trustList(), NOW));
        assertRefused(
                "signature.malformed",
                () -> DetachedSignature.verify(CONTENT, new byte[1 << 20], authority.trustList(), NOW));
    }
}
