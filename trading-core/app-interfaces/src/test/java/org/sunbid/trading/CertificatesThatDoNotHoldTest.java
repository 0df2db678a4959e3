package org.sunbid.trading;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Validity;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.SealedFile;

import static org.hamcrest.Matchers.equalTo;

/** Registration and bids with certificates that do not hold; expiry and unknown issuers at registration stand elsewhere. */
@QuarkusTest
class CertificatesThatDoNotHoldTest {

    private static final String NAME = "云南滇池建设有限公司";

    @Test
    void nobodyRegistersWithARevokedCertificate() {
        String uscc = Deal.freshUscc();
        Credentials pair = TestCredentials.issue(Suite.ISO_1, NAME, uscc);
        TestCredentials.authority(Suite.ISO_1)
                .revoke(pair.signingCertificate(), Instant.now().minusSeconds(60));
        TestCredentials.publishRevocations(Suite.ISO_1);
        Arc.container().instance(TrustedAuthorities.class).get().reload();

        refused(uscc, pair, "certificate.revoked");
    }

    @Test
    void nobodyRegistersWithACertificateTheyIssuedThemselves() throws IOException, InterruptedException {
        String uscc = Deal.freshUscc();

        refused(uscc, selfSigned(uscc), "certificate.untrusted");
    }

    @Test
    void nobodySignsARegistrationWithAnEncryptionCertificate() {
        String uscc = Deal.freshUscc();

        refused(uscc, turned(TestCredentials.issue(Suite.GM_1, NAME, uscc)), "certificate.wrong-purpose");
    }

    @Test
    void aBidIsNotSignedWithACertificateThatHasExpired() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        String uscc = Deal.freshUscc();
        Person bidder = TestPeople.withCertificates(Suite.GM_1, NAME, uscc, Role.BIDDER);
        Validity past = new Validity(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));

        begin(lot, bidder, TestCredentials.authority(Suite.GM_1).issuePair(NAME, uscc, past), "certificate.expired");
    }

    @Test
    void aBidIsNotSignedWithACertificateOfAnUnknownIssuerOrOnesOwn() throws IOException, InterruptedException {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        String uscc = Deal.freshUscc();
        Person bidder = TestPeople.withCertificates(Suite.ISO_1, NAME, uscc, Role.BIDDER);

        begin(lot, bidder, DemoAuthority.create(Suite.ISO_1, "无名").issuePair(NAME, uscc), "certificate.untrusted");
        begin(lot, bidder, selfSigned(uscc), "certificate.untrusted");
    }

    @Test
    void aBidIsNotSignedWithAnEncryptionCertificate() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        Person bidder = TestPeople.withCertificates(Suite.GM_1, NAME, Deal.freshUscc(), Role.BIDDER);

        begin(lot, bidder, turned(bidder.credentials()), "certificate.wrong-purpose");
    }

    private static void refused(String uscc, Credentials pair, String code) {
        Deal.register(Deal.statement(NAME, uscc, pair, "BIDDER"), pair)
                .statusCode(422)
                .body("code", equalTo(code));
    }

    /** The bidder is logged in with the certificates of the registration and seals with others. */
    private static void begin(BiddingLot lot, Person bidder, Credentials others, String code) {
        Person sealing = new Person(bidder.id(), bidder.name(), bidder.uscc(), bidder.token(), others);
        SealedFile.of(sealing, SealedFile.subject(sealing, lot.tender(), lot.code(), 1), new byte[100])
                .begin()
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    /** The same pairs with their purposes exchanged. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // that is the point
    private static Credentials turned(Credentials pair) {
        return new Credentials(
                pair.suite(),
                pair.encryptionCertificate(),
                pair.encryptionKey(),
                pair.signingCertificate(),
                pair.signingKey(),
                pair.chain());
    }

    /** What keytool makes for anybody. */
    private Credentials selfSigned(String uscc) throws IOException, InterruptedException {
        Path store = Files.createTempDirectory("sunbid-self").resolve("self.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "self",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + uscc + ",O=Self,SERIALNUMBER=" + uscc,
                        "-ext",
                        "KeyUsage=digitalSignature,keyAgreement",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start();
        org.assertj.core.api.Assertions.assertThat(keytool.waitFor()).isZero();
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, "changeit".toCharArray());
            X509Certificate certificate = (X509Certificate) keys.getCertificate("self");
            PrivateKey key = (PrivateKey) keys.getKey("self", "changeit".toCharArray());
            return new Credentials(Suite.ISO_1, certificate, key, certificate, key, List.of());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
