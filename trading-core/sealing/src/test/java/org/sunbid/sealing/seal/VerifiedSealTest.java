package org.sunbid.sealing.seal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.Validity;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;
import static org.sunbid.sealing.seal.SealFixture.NOW;

class VerifiedSealTest {

    private static final Map<Suite, SealFixture> FIXTURES = new EnumMap<>(Suite.class);
    private static final Map<Suite, SealFixture.Sealed> SEALS = new EnumMap<>(Suite.class);

    private static SealFixture fixture(Suite suite) {
        return FIXTURES.computeIfAbsent(suite, SealFixture::new);
    }

    /** Ten segments: one whole chunk and one of two segments, the last short. */
    private static SealFixture.Sealed seal(Suite suite) {
        return SEALS.computeIfAbsent(suite, s -> fixture(s).seal(SealFixture.payload(9 * (1 << 20) + 77)));
    }

    private static byte[] chunk(SealFixture.Sealed sealed, int number) {
        int from = sealed.segmentsStart() + (int) sealed.bid().tree().chunkOffset(number);
        return Arrays.copyOfRange(
                sealed.bytes(), from, from + sealed.bid().tree().chunkLength(number));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSignedTreeChecksChunksInAnyOrder(Suite suite) {
        SealFixture fixture = fixture(suite);
        SealFixture.Sealed sealed = seal(suite);
        byte[] signature = VerifiedSeal.sign(sealed.bid(), fixture.bidder, NOW);
        SealHeader header = SealHeader.parse(sealed.header().json());
        SegmentTree tree = SegmentTree.read(header, sealed.bid().tree().encoded());

        VerifiedSeal verified = VerifiedSeal.verify(header, tree, signature, fixture.authority.trustList(), NOW);

        assertThat(verified.tree().chunkCount()).isEqualTo(2);
        assertThat(verified.digest()).isEqualTo(sealed.bid().digest());
        verified.tree().verifyChunk(1, chunk(sealed, 1));
        verified.tree().verifyChunk(0, chunk(sealed, 0));
        ChunkVerifier bytewise = verified.tree().verifier(1);
        byte[] chunk = chunk(sealed, 1);
        for (int i = 0; i < chunk.length; i += 1000) {
            bytewise.update(chunk, i, Math.min(1000, chunk.length - i));
        }
        bytewise.finish();
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aWrongChunkIsRefused(Suite suite) {
        SealFixture.Sealed sealed = seal(suite);
        SegmentTree tree = sealed.bid().tree();
        byte[] chunk = chunk(sealed, 0);
        byte[] changed = chunk.clone();
        changed[5_000_000] ^= 1;
        byte[] swapped = chunk.clone();
        System.arraycopy(chunk, 0, swapped, SealFormat.SEALED_SEGMENT_BYTES, SealFormat.SEALED_SEGMENT_BYTES);

        assertRefused("seal.wrong-chunk", () -> tree.verifyChunk(0, changed));
        assertRefused("seal.wrong-chunk", () -> tree.verifyChunk(0, swapped));
        assertRefused("seal.wrong-chunk", () -> tree.verifyChunk(0, Arrays.copyOf(chunk, chunk.length - 1)));
        assertRefused("seal.wrong-chunk", () -> tree.verifyChunk(0, Arrays.copyOf(chunk, chunk.length + 1)));
        assertRefused("seal.wrong-chunk", () -> tree.verifyChunk(0, new byte[0]));
        assertRefused("seal.wrong-chunk", () -> tree.verifyChunk(1, chunk));
        assertRefused("seal.no-such-chunk", () -> tree.verifyChunk(2, chunk));
        assertRefused("seal.no-such-chunk", () -> tree.verifyChunk(-1, chunk));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aTreeOfAnotherSizeIsRefused(Suite suite) {
        byte[] roots = seal(suite).bid().tree().encoded();

        assertRefused("seal.wrong-tree", () -> SegmentTree.read(seal(suite).header(), Arrays.copyOf(roots, 32)));
        assertRefused("seal.wrong-tree", () -> SegmentTree.read(seal(suite).header(), Arrays.copyOf(roots, 65)));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void theSignatureCoversHeaderAndTree(Suite suite) {
        SealFixture fixture = fixture(suite);
        SealedBid bid = seal(suite).bid();
        TrustList trust = fixture.authority.trustList();
        byte[] signature = VerifiedSeal.sign(bid, fixture.bidder, NOW);
        byte[] otherRoots = bid.tree().encoded();
        otherRoots[0] ^= 1;
        Map<String, Object> fields =
                new HashMap<>(CanonicalJson.readObject(bid.header().json()));
        fields.put("bid", UUID.randomUUID().toString());
        SealHeader otherHeader = SealHeader.parse(CanonicalJson.write(fields));

        assertRefused(
                "signature.wrong-content",
                () -> VerifiedSeal.verify(
                        bid.header(), SegmentTree.read(bid.header(), otherRoots), signature, trust, NOW));
        assertRefused(
                "signature.wrong-content", () -> VerifiedSeal.verify(otherHeader, bid.tree(), signature, trust, NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void onlyTheBidderOfTheHeaderSigns(Suite suite) {
        SealFixture fixture = fixture(suite);
        SealedBid bid = seal(suite).bid();
        TrustList trust = fixture.authority.trustList();
        byte[] byRival = VerifiedSeal.sign(bid, fixture.authority.issuePair("对手", "91530100MA6K5XYZ2Q"), NOW);
        byte[] byForged =
                VerifiedSeal.sign(bid, DemoAuthority.create(suite, "CA").issuePair("云南建投", SealFixture.USCC), NOW);
        Suite other = suite == Suite.GM_1 ? Suite.ISO_1 : Suite.GM_1;
        DemoAuthority otherAuthority = DemoAuthority.create(other, "CA 2");
        byte[] byOtherSuite = VerifiedSeal.sign(bid, otherAuthority.issuePair("云南建投", SealFixture.USCC), NOW);

        assertRefused("seal.wrong-bidder", () -> VerifiedSeal.verify(bid.header(), bid.tree(), byRival, trust, NOW));
        assertRefused(
                "certificate.untrusted", () -> VerifiedSeal.verify(bid.header(), bid.tree(), byForged, trust, NOW));
        assertRefused(
                "seal.wrong-suite",
                () -> VerifiedSeal.verify(bid.header(), bid.tree(), byOtherSuite, otherAuthority.trustList(), NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aLotAcceptsOnlySealsOnItsTerms(Suite suite) {
        SealHeader header = seal(suite).header();
        Set<Envelope> whole = Set.of(Envelope.WHOLE);
        Set<Suite> both = Set.of(Suite.values());
        ReleasePolicy bidder = ReleasePolicy.BIDDER;
        String tender = SealFixture.TENDER;
        String lot = SealFixture.LOT;
        long limit = 20 << 20;

        new SealTerms(tender, lot, whole, 1, both, bidder, limit).check(header);

        assertRefused("seal.wrong-lot", () -> new SealTerms(tender, tender + "002", whole, 1, both, bidder, limit)
                .check(header));
        assertRefused(
                "seal.wrong-envelope",
                () -> new SealTerms(tender, lot, Set.of(Envelope.PRICE), 1, both, bidder, limit).check(header));
        assertRefused("seal.wrong-document-version", () -> new SealTerms(tender, lot, whole, 2, both, bidder, limit)
                .check(header));
        assertRefused(
                "seal.wrong-suite", () -> new SealTerms(tender, lot, whole, 1, Set.of(), bidder, limit).check(header));
        assertRefused(
                "seal.wrong-release-policy",
                () -> new SealTerms(tender, lot, whole, 1, both, ReleasePolicy.CUSTODIANS, limit).check(header));
        assertRefused(
                "seal.payload-length", () -> new SealTerms(tender, lot, whole, 1, both, bidder, 999).check(header));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aReleasedKeyOpensOnThePlatformOnly(Suite suite) {
        SealFixture fixture = fixture(suite);
        SealFixture.Sealed sealed = seal(suite);
        TrustList trust = fixture.authority.trustList();
        ContentKey key = ContentKey.unwrap(sealed.header(), fixture.bidder);
        SignedRelease release = ReleasedKey.release(sealed.header(), key, fixture.verifiedPlatform())
                .sign(fixture.bidder, NOW);

        ContentKey accepted =
                ContentKey.whole(ReleasedKey.accept(sealed.header(), release, fixture.platform, trust, NOW));

        assertThat(SealFixture.open(sealed.bytes(), accepted)).isEqualTo(fixture.open(sealed.bytes()));
        Credentials otherPlatform = fixture.authority.issuePair("其他平台", "12530100431204XXXX");
        assertRefused(
                "seal.not-a-recipient", () -> ReleasedKey.accept(sealed.header(), release, otherPlatform, trust, NOW));
        SealFixture.Sealed other = fixture.seal(new byte[9]);
        assertRefused(
                "seal.release-wrong-bid",
                () -> ReleasedKey.accept(other.header(), release, fixture.platform, trust, NOW));
        SignedRelease byRival =
                ReleasedKey.parse(release.json()).sign(fixture.authority.issuePair("对手", "91530100MA6K5XYZ2Q"), NOW);
        assertRefused(
                "seal.wrong-bidder", () -> ReleasedKey.accept(sealed.header(), byRival, fixture.platform, trust, NOW));
        assertRefused("seal.wrong-key", () -> ReleasedKey.release(other.header(), key, fixture.verifiedPlatform()));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aKeyIsReleasedToAnEncryptionCertificateOnly(Suite suite) {
        SealFixture fixture = fixture(suite);
        SealFixture.Sealed sealed = fixture.seal(new byte[9]);
        VerifiedCertificate toSign =
                fixture.authority.trustList().verify(fixture.platform.signingCertificate(), Purpose.SIGN, NOW);

        assertRefused(
                "certificate.wrong-purpose",
                () -> ReleasedKey.release(sealed.header(), ContentKey.unwrap(sealed.header(), fixture.bidder), toSign));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSignerWhoseCertificateDoesNotCountIsRefused(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        SealedBid bid = seal(suite).bid();
        Credentials brief = authority.issuePair("云南建投", SealFixture.USCC, Validity.days(NOW, 1));
        Credentials revoked = authority.issuePair("云南建投", SealFixture.USCC);
        authority.revoke(revoked.signingCertificate(), NOW.minusSeconds(1));
        byte[] byBrief = VerifiedSeal.sign(bid, brief, NOW);
        byte[] byRevoked = VerifiedSeal.sign(bid, revoked, NOW);
        TrustList trust = authority.trustList();
        Instant later = NOW.plus(Duration.ofDays(2));

        assertThat(VerifiedSeal.verify(bid.header(), bid.tree(), byBrief, trust, NOW))
                .isNotNull();
        assertRefused(
                "certificate.expired", () -> VerifiedSeal.verify(bid.header(), bid.tree(), byBrief, trust, later));
        assertRefused(
                "certificate.revoked", () -> VerifiedSeal.verify(bid.header(), bid.tree(), byRevoked, trust, NOW));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aReleaseIsBoundToItsSealEvenIfItsTextIsRewritten(Suite suite) {
        SealFixture fixture = fixture(suite);
        SealFixture.Sealed one = fixture.seal(new byte[9]);
        SealFixture.Sealed other = fixture.seal(new byte[9]);
        ContentKey key = ContentKey.unwrap(one.header(), fixture.bidder);
        ReleasedKey release = ReleasedKey.release(one.header(), key, fixture.verifiedPlatform());
        ReleasedKey moved = new ReleasedKey(
                other.header().subject().bid(),
                SealFixture.LOT,
                HexFormat.of().formatHex(other.header().hash()),
                release.suite(),
                release.recipient(),
                release.wrappedKey());

        assertRefused(
                "seal.wrong-key",
                () -> ReleasedKey.accept(
                        other.header(),
                        moved.sign(fixture.bidder, NOW),
                        fixture.platform,
                        fixture.authority.trustList(),
                        NOW));
    }
}
