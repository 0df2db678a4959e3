package org.sunbid.sealing.custodian;

import java.math.BigInteger;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.certificate.CertificateRequest;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.suite.TokenKey;
import org.sunbid.sealing.wrap.Curve;
import org.sunbid.sealing.wrap.KeyWrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

class MakingACustodiansKeyTest {

    @ParameterizedTest
    @EnumSource(Suite.class)
    void everybodyReadsTheSameKeyFromTheTranscript(Suite suite) {
        Custodians custodians = new Custodians(suite, 2, 3);
        CeremonyTranscript transcript = custodians.transcript();

        CustodianKey key = CustodianKey.verify(transcript, custodians.trust, Custodians.NOW);
        CustodianKey again =
                CustodianKey.verify(CeremonyTranscript.parse(transcript.toJson()), custodians.trust, Custodians.NOW);

        assertThat(again.publicKey()).isEqualTo(key.publicKey());
        assertThat(Suite.of(key.publicKey())).isEqualTo(suite);
        assertThat(CustodianKey.verify(custodians.transcript(), custodians.trust, Custodians.NOW)
                        .publicKey())
                .isNotEqualTo(key.publicKey());
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aWrongShareAccusesItsDealer(Suite suite) {
        Custodians custodians = new Custodians(suite, 2, 3);
        List<Dealing> dealings = new ArrayList<>(custodians.deal());
        dealings.set(1, cheated(custodians, dealings.get(1), 3));

        assertThat(Complaint.find(custodians.ceremony, dealings, 1, custodians.people.get(0)))
                .isEmpty();
        assertRefused("custodian.bad-share", () -> custodians.share(dealings, 3));
        Complaint complaint = Complaint.find(custodians.ceremony, dealings, 3, custodians.people.get(2))
                .orElseThrow();
        Complaint read = Complaint.parse(custodians.ceremony, complaint.toJson());
        assertThat(read.dealer()).isEqualTo(2);
        assertThat(read.guilty(custodians.ceremony, dealings.get(1))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void garbageInsteadOfAShareAccusesItsDealer(Suite suite) {
        Custodians custodians = new Custodians(suite, 2, 2);
        List<Dealing> dealings = new ArrayList<>(custodians.deal());
        Dealing honest = dealings.get(0);
        byte[] garbage = honest.wrappedFor(2);
        garbage[garbage.length - 1] ^= 1;
        dealings.set(0, with(honest, 2, garbage));

        Complaint complaint = Complaint.find(custodians.ceremony, dealings, 2, custodians.people.get(1))
                .orElseThrow();
        assertThat(complaint.guilty(custodians.ceremony, dealings.get(0))).isEqualTo(1);
    }

    @Test
    void aTokenConfirmsButCannotComplainAndItsOwnFailureAccusesNobody() {
        Custodians custodians = new Custodians(Suite.ISO_1, 2, 2);
        List<Dealing> dealings = new ArrayList<>(custodians.deal());
        Credentials token = inAToken(custodians.people.get(1), Security.getProvider("SunEC"));
        Credentials broken = inAToken(custodians.people.get(1), Security.getProvider("SUN"));

        assertThat(Complaint.find(custodians.ceremony, dealings, 2, token)).isEmpty();
        assertRefused("certificate.token", () -> Complaint.find(custodians.ceremony, dealings, 2, broken));
        dealings.set(0, cheated(custodians, dealings.get(0), 2));

        assertRefused("custodian.token-key", () -> Complaint.find(custodians.ceremony, dealings, 2, token));
        assertRefused("custodian.token-key", () -> Complaint.requirePossible(token));
        Complaint.requirePossible(custodians.people.get(1));
    }

    /** What a token can do, done by this provider. */
    private static Credentials inAToken(Credentials pair, Provider provider) {
        TokenKey key =
                new TokenKey(pair.encryptionKey(), pair.encryptionCertificate().getPublicKey(), provider);
        return new Credentials(
                pair.suite(),
                pair.signingCertificate(),
                pair.signingKey(),
                pair.encryptionCertificate(),
                key,
                pair.chain());
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aComplaintWithoutGroundFallsBackOnTheAccuser(Suite suite) {
        Custodians custodians = new Custodians(suite, 2, 3);
        List<Dealing> dealings = custodians.deal();
        Complaint groundless = Complaint.against(custodians.ceremony, dealings.get(0), 2, custodians.people.get(1));
        Curve curve = Curve.of(suite);
        String anyPoint = Base64.getEncoder().encodeToString(curve.encode(curve.times(BigInteger.TEN)));
        Complaint invented = new Complaint(groundless.ceremony(), 2, 1, anyPoint, groundless.proof());

        assertThat(groundless.guilty(custodians.ceremony, dealings.get(0))).isEqualTo(2);
        assertThat(invented.guilty(custodians.ceremony, dealings.get(0))).isEqualTo(2);
    }

    @Test
    void aBoardThatShowsDifferentDealingsIsFoundOut() {
        Custodians custodians = new Custodians(Suite.GM_1, 2, 3);
        List<Dealing> shown = custodians.deal();
        List<Dealing> shownToTheThird = new ArrayList<>(shown);
        shownToTheThird.set(0, Dealing.deal(custodians.ceremony, 1));
        CeremonyTranscript honest = custodians.transcript(shown);
        List<SignedPost> confirmations = new ArrayList<>(honest.confirmations());
        confirmations.set(
                2,
                Confirmation.of(custodians.ceremony, shownToTheThird, custodians.share(shownToTheThird, 3))
                        .sign(custodians.people.get(2), Custodians.NOW));

        assertRefused(
                "custodian.split-board",
                () -> CustodianKey.verify(
                        new CeremonyTranscript(
                                custodians.ceremony, honest.joinings(), honest.dealings(), confirmations),
                        custodians.trust,
                        Custodians.NOW));
    }

    @Test
    void aPostCountsOnceFromItsCustodianInItsCeremony() {
        Custodians custodians = new Custodians(Suite.ISO_1, 2, 3);
        Custodians others = new Custodians(Suite.ISO_1, 2, 3);
        CeremonyTranscript transcript = custodians.transcript();
        SignedPost first = transcript.dealings().get(0);
        SignedPost forged =
                new SignedPost(first.json(), transcript.dealings().get(1).signature());
        SignedPost foreign = Dealing.deal(custodians.ceremony, 1).sign(others.people.get(0), Custodians.NOW);
        SignedPost bySecond = Dealing.deal(custodians.ceremony, 1).sign(custodians.people.get(1), Custodians.NOW);

        assertVerified("signature.wrong-content", custodians, forged);
        assertVerified("certificate.untrusted", custodians, foreign);
        assertVerified("custodian.stranger", custodians, bySecond);
        assertRefused("custodian.other-ceremony", () -> Dealing.parse(others.ceremony, first.json()));
        assertRefused("custodian.incomplete", () -> verify(custodians, swapped(transcript.dealings()), transcript));
        assertRefused(
                "custodian.incomplete",
                () -> verify(custodians, transcript.dealings().subList(0, 2), transcript));
    }

    @Test
    void aDealerMustKnowWhatItDeals() {
        Custodians custodians = new Custodians(Suite.GM_1, 2, 2);
        Dealing honest = Dealing.deal(custodians.ceremony, 1);
        Dealing asSecond = new Dealing(honest.ceremony(), 2, honest.commitments(), honest.proof(), honest.shares());
        List<String> turned = new ArrayList<>(honest.commitments());
        Collections.reverse(turned);

        assertRefused("custodian.bad-proof", () -> Dealing.parse(custodians.ceremony, asSecond.toJson()));
        assertRefused(
                "custodian.bad-proof",
                () -> Dealing.parse(
                        custodians.ceremony,
                        new Dealing(honest.ceremony(), 1, turned, honest.proof(), honest.shares()).toJson()));
        assertRefused(
                "custodian.format",
                () -> Dealing.parse(
                        custodians.ceremony,
                        new Dealing(
                                        honest.ceremony(),
                                        1,
                                        honest.commitments().subList(0, 1),
                                        honest.proof(),
                                        honest.shares())
                                .toJson()));
    }

    @Test
    void termsAreWithinBounds() {
        assertRefused("custodian.ceremony", () -> new Custodians(Suite.GM_1, 1, 3));
        assertRefused("custodian.ceremony", () -> new Custodians(Suite.GM_1, 4, 3));
        assertRefused("custodian.ceremony", () -> new Custodians(Suite.GM_1, 2, 16));
        Custodian twice =
                Custodian.of("甲", DemoAuthority.create(Suite.GM_1, "CA").issuePair("甲", ""));
        assertRefused(
                "custodian.ceremony",
                () -> new Ceremony(
                        UUID.randomUUID(),
                        Custodians.TENDER,
                        Envelope.WHOLE,
                        Custodians.OPENING,
                        Suite.GM_1,
                        2,
                        List.of(twice, twice)));
    }

    @Test
    void oneKeyInTwoCertificatesIsOneCustodian() {
        DemoAuthority authority = DemoAuthority.create(Suite.ISO_1, "CA");
        Credentials first = authority.issuePair("甲", "");
        String request =
                CertificateRequest.create("乙", "", first.encryptionCertificate().getPublicKey(), first.encryptionKey());
        X509Certificate again =
                authority.issue(CertificateRequest.read(request), Purpose.ENCRYPT, DemoAuthority.VALIDITY);
        String otherSigner = Custodian.of("乙", authority.issuePair("乙", "")).signing();
        for (String same : List.of(Pem.write(again), Pem.write(first.encryptionCertificate()) + "\n")) {
            assertRefused(
                    "custodian.ceremony",
                    () -> new Ceremony(
                            UUID.randomUUID(),
                            Custodians.TENDER,
                            Envelope.WHOLE,
                            Custodians.OPENING,
                            Suite.ISO_1,
                            2,
                            List.of(Custodian.of("甲", first), new Custodian("乙", otherSigner, same))));
        }
    }

    private static void assertVerified(String refusal, Custodians custodians, SignedPost post) {
        assertRefused(
                refusal, () -> post.verify(custodians.ceremony, Dealing::parse, custodians.trust, Custodians.NOW));
    }

    private static CustodianKey verify(
            Custodians custodians, List<SignedPost> dealings, CeremonyTranscript transcript) {
        return CustodianKey.verify(
                new CeremonyTranscript(
                        custodians.ceremony, transcript.joinings(), dealings, transcript.confirmations()),
                custodians.trust,
                Custodians.NOW);
    }

    private static List<SignedPost> swapped(List<SignedPost> posts) {
        List<SignedPost> swapped = new ArrayList<>(posts);
        Collections.swap(swapped, 0, 1);
        return swapped;
    }

    /** The dealing with a share of another polynomial for one custodian, properly wrapped. */
    private static Dealing cheated(Custodians custodians, Dealing dealing, int victim) {
        Ceremony ceremony = custodians.ceremony;
        Curve curve = ceremony.curve();
        byte[] wrapped = KeyWrap.of(ceremony.suite())
                .wrap(
                        ceremony.custodian(victim).encryptionCertificate().getPublicKey(),
                        dealing.contextFor(ceremony, victim),
                        curve.encode(curve.randomScalar()));
        return with(dealing, victim, wrapped);
    }

    private static Dealing with(Dealing dealing, int victim, byte[] wrapped) {
        List<String> shares = new ArrayList<>(dealing.shares());
        shares.set(victim - 1, Base64.getEncoder().encodeToString(wrapped));
        return new Dealing(dealing.ceremony(), dealing.custodian(), dealing.commitments(), dealing.proof(), shares);
    }
}
