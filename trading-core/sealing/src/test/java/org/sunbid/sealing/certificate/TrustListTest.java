package org.sunbid.sealing.certificate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

class TrustListTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final Validity YEAR = Validity.days(NOW.minusSeconds(60), 365);
    private static final String USCC = "91530100MA6K5XYZ1R";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aCertificateOfAListedAuthorityIsVerified(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "演示认证中心");
        Credentials bidder = authority.issuePair("云南建投, 第一公司", USCC, YEAR);

        VerifiedCertificate verified = authority.trustList().verify(bidder.signingCertificate(), Purpose.SIGN, NOW);

        assertThat(verified.subjectName()).isEqualTo("云南建投, 第一公司");
        assertThat(verified.uscc()).isEqualTo(USCC);
        assertThat(verified.suite()).isEqualTo(suite);
        assertThat(verified.issuerName()).isEqualTo("演示认证中心");
        assertThat(verified.fingerprint()).hasSize(64);
        assertThat(authority.issuePair("张三", "").signingCertificate()).satisfies(person -> assertThat(
                        authority.trustList().verify(person, Purpose.SIGN, NOW).uscc())
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aCertificateCountsOnlyWithinItsValidity(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials bidder = authority.issuePair("B", USCC, YEAR);
        TrustList trust = authority.trustList();

        assertRefused(
                "certificate.expired",
                () -> trust.verify(
                        bidder.signingCertificate(), Purpose.SIGN, YEAR.until().plusSeconds(1)));
        assertRefused(
                "certificate.not-yet-valid",
                () -> trust.verify(
                        bidder.signingCertificate(), Purpose.SIGN, YEAR.from().minusSeconds(1)));
        assertThat(trust.verify(bidder.signingCertificate(), Purpose.SIGN, YEAR.until()))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void eachCertificateOfThePairHasOnePurpose(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials bidder = authority.issuePair("B", USCC, YEAR);
        TrustList trust = authority.trustList();

        assertThat(trust.verify(bidder.encryptionCertificate(), Purpose.ENCRYPT, NOW))
                .isNotNull();
        assertRefused(
                "certificate.wrong-purpose", () -> trust.verify(bidder.encryptionCertificate(), Purpose.SIGN, NOW));
        assertRefused(
                "certificate.wrong-purpose", () -> trust.verify(bidder.signingCertificate(), Purpose.ENCRYPT, NOW));
        assertRefused("certificate.untrusted", () -> TrustList.of(List.of(), List.of())
                .verify(authority.certificate(), Purpose.SIGN, NOW));
        assertRefused("certificate.wrong-purpose", () -> trust.verify(authority.certificate(), Purpose.SIGN, NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aRevokedCertificateIsRefusedFromTheRevocationOn(Suite suite) throws Exception {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials bidder = authority.issuePair("B", USCC, YEAR);
        authority.revoke(bidder.signingCertificate(), NOW);

        TrustList trust = authority.trustList();

        assertThat(trust.verify(bidder.signingCertificate(), Purpose.SIGN, NOW.minusSeconds(1)))
                .isNotNull();
        assertRefused("certificate.revoked", () -> trust.verify(bidder.signingCertificate(), Purpose.SIGN, NOW));
        authority.save(folder, "secret".toCharArray());
        TrustList reloaded = DemoAuthority.load(folder, "secret".toCharArray()).trustList();
        assertRefused("certificate.revoked", () -> reloaded.verify(bidder.signingCertificate(), Purpose.SIGN, NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void anAuthorityOfTheSameNameIsStillForeign(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials forged = DemoAuthority.create(suite, "CA").issuePair("B", USCC, YEAR);

        assertRefused(
                "certificate.untrusted",
                () -> authority.trustList().verify(forged.signingCertificate(), Purpose.SIGN, NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void withoutARevocationListNothingIsAccepted(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials bidder = authority.issuePair("B", USCC, YEAR);
        DemoAuthority namesake = DemoAuthority.create(suite, "CA");
        TrustList without = TrustList.of(List.of(authority.certificate()), List.of());
        TrustList withForged = TrustList.of(List.of(authority.certificate()), List.of(namesake.crl()));

        assertRefused(
                "certificate.revocation-unknown", () -> without.verify(bidder.signingCertificate(), Purpose.SIGN, NOW));
        assertRefused(
                "certificate.revocation-unknown",
                () -> withForged.verify(bidder.signingCertificate(), Purpose.SIGN, NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void credentialsAndTrustSurviveTheirFiles(Suite suite) throws Exception {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials bidder = authority.issuePair("中文名称", USCC, YEAR);
        Path store = folder.resolve("keys/bidder.p12");
        bidder.write(store, "p4ss词".toCharArray());
        authority.publish(folder.resolve("trust"), "demo");

        Credentials read = Credentials.read(store, "p4ss词".toCharArray());

        assertThat(read).isEqualTo(bidder);
        assertThat(TrustList.load(folder.resolve("trust")).verify(read.signingCertificate(), Purpose.SIGN, NOW))
                .isNotNull();
        assertRefused("certificate.keystore-unreadable", () -> Credentials.read(store, "wrong".toCharArray()));
        assertThat(Files.getPosixFilePermissions(store)).hasSize(2);
        assertThat(Pem.certificate(Pem.write(read.signingCertificate()))).isEqualTo(bidder.signingCertificate());
        assertRefused("certificate.malformed", () -> Pem.certificate("hello"));
    }
}
