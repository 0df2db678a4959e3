package org.sunbid.sealing.container;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealReader;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.sealing.seal.VerifiedSeal;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.container.ContainerFixture.NOW;

/** The whole way of a bid: packed, sealed, signed, checked chunk by chunk, released, opened, read. */
class WholeBidTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aBidGoesItsWholeWay(Suite suite) throws Exception {
        ContainerFixture fixture = new ContainerFixture(suite);
        TrustList trust = fixture.authority.trustList();
        Credentials platform = fixture.authority.issuePair("交易平台", "");
        Path container = folder.resolve("bid.asice");
        Path sealedFile = folder.resolve("bid.sealed");

        // the bidder packs, seals and signs
        List<DocumentFile> files = List.of(
                ContainerFixture.file(folder, "技术标.pdf", new byte[9_000_000]),
                ContainerFixture.file(folder, "商务标.pdf", new byte[2_000_000]));
        try (OutputStream output = Files.newOutputStream(container)) {
            new BidContainerWriter(fixture.bidder, NOW).write(ContainerFixture.sheet(), files, output);
        }
        SealWriter writer = new SealWriter(
                suite, ReleasePolicy.BIDDER, List.of(Recipient.bidder(fixture.bidder.encryptionCertificate())));
        SealedBid sealed;
        try (InputStream input = Files.newInputStream(container);
                OutputStream output = Files.newOutputStream(sealedFile)) {
            sealed = writer.seal(ContainerFixture.SUBJECT, input, Files.size(container), output);
        }
        byte[] signature = VerifiedSeal.sign(sealed, fixture.bidder, NOW);

        // the platform checks what it cannot read
        SealHeader header = SealHeader.parse(sealed.header().json());
        SegmentTree tree = SegmentTree.read(header, sealed.tree().encoded());
        VerifiedSeal verified = VerifiedSeal.verify(header, tree, signature, trust, NOW);
        byte[] bytes = Files.readAllBytes(sealedFile);
        for (int chunk = verified.tree().chunkCount() - 1; chunk >= 0; chunk--) {
            int from = header.preamble().length + (int) tree.chunkOffset(chunk);
            tree.verifyChunk(chunk, Arrays.copyOfRange(bytes, from, from + tree.chunkLength(chunk)));
        }

        // at the opening the bidder releases the key and the platform reads the bid
        VerifiedCertificate recipient = trust.verify(platform.encryptionCertificate(), Purpose.ENCRYPT, NOW);
        SignedRelease release = ReleasedKey.release(header, ContentKey.unwrap(header, fixture.bidder), recipient)
                .sign(fixture.bidder, NOW);
        ContainerFixture.Kept kept = new ContainerFixture.Kept();
        VerifiedBid bid;
        try (ContentKey key = ContentKey.whole(ReleasedKey.accept(header, release, platform, trust, NOW));
                InputStream input = Files.newInputStream(sealedFile)) {
            input.skipNBytes(header.preamble().length);
            bid = fixture.read(header, SealReader.stream(header, input, key), kept);
        }

        assertThat(bid.sheet().offer()).contains(ContainerFixture.OFFER);
        assertThat(kept.documents.get("技术标.pdf")).isEqualTo(new byte[9_000_000]);
        assertThat(kept.documents.get("商务标.pdf")).hasSize(2_000_000);
    }
}
