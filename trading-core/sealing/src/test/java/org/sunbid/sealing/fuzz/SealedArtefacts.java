package org.sunbid.sealing.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.container.BidContainerReader;
import org.sunbid.sealing.container.BidContainerWriter;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealReader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.sealing.seal.VerifiedSeal;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.wrap.Curve;
import org.sunbid.sealing.wrap.KeyWrap;

/** A bid, sealed, and what travels with it. */
final class SealedArtefacts {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final String BIDDER = "91530100MA6K5XYZ1R";

    private final Suite suite;
    private final TrustList trust;
    private final Credentials bidder;
    private final Credentials platform;

    SealedArtefacts(Suite suite) {
        this.suite = suite;
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        this.trust = authority.trustList();
        this.bidder = authority.issuePair("bidder", BIDDER);
        this.platform = authority.issuePair("platform", "12530100431204XXXX");
    }

    List<Artefact> all() throws IOException {
        byte[] container = container();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedBid bid = seal(container, out);
        SealHeader header = bid.header();
        ContentKey key = ContentKey.unwrap(header, bidder);
        byte[] signature = VerifiedSeal.sign(bid, bidder, NOW);
        SignedRelease release = ReleasedKey.release(
                        header, key, trust.verify(platform.encryptionCertificate(), Purpose.ENCRYPT, NOW))
                .sign(bidder, NOW);
        KeyPair pair = suite.newKeyPair();
        byte[] context = header.hash();
        byte[] wrapped = KeyWrap.of(suite).wrap(pair.getPublic(), context, new byte[32]);
        ECPoint point = Curve.of(suite).point(pair.getPublic());
        ECPoint shared = KeyWrap.of(suite).ephemeral(wrapped).multiply(((ECPrivateKey) pair.getPrivate()).getS());
        BidContainerReader reader = new BidContainerReader(trust, NOW);
        return List.of(
                named("sealed bid", out.toByteArray(), bytes -> open(bytes, container)),
                named("sealed bid under its key", out.toByteArray(), bytes -> openUnder(key, bytes, container)),
                named("header", header.json(), bytes -> ContentKey.unwrap(SealHeader.parse(bytes), bidder)),
                named(
                        "chunk roots",
                        bid.tree().encoded(),
                        bytes -> VerifiedSeal.verify(header, SegmentTree.read(header, bytes), signature, trust, NOW)),
                named("seal signature", signature, bytes -> VerifiedSeal.verify(header, bid.tree(), bytes, trust, NOW)),
                named("key wrap", wrapped, bytes -> KeyWrap.of(suite).unwrap(pair.getPrivate(), context, bytes)),
                named("key wrap by its shared point", wrapped, bytes -> {
                    KeyWrap.of(suite).ephemeral(bytes);
                    KeyWrap.of(suite).unwrapShared(shared, point, context, bytes);
                }),
                named("released key", release.json(), bytes -> {
                    ReleasedKey.parse(bytes);
                    ReleasedKey.accept(header, new SignedRelease(bytes, release.signature()), platform, trust, NOW);
                }),
                named(
                        "container",
                        container,
                        bytes -> reader.read(
                                header,
                                new ByteArrayInputStream(bytes),
                                (document, content) -> content.readAllBytes())));
    }

    /** Before and after a failure, what was given out is a true beginning of the payload. */
    private void open(byte[] sealed, byte[] payload) throws IOException {
        SealHeader header = SealHeader.read(new ByteArrayInputStream(sealed));
        openUnder(ContentKey.unwrap(header, bidder), sealed, payload);
    }

    private static void openUnder(ContentKey key, byte[] sealed, byte[] payload) throws IOException {
        ByteArrayOutputStream opened = new ByteArrayOutputStream();
        try {
            SealReader.open(new ByteArrayInputStream(sealed), key, opened);
        } catch (SealingException refused) {
            requireBeginning(opened.toByteArray(), payload);
            throw refused;
        }
        requireBeginning(opened.toByteArray(), payload);
    }

    private static void requireBeginning(byte[] given, byte[] payload) {
        if (given.length > payload.length || !Arrays.equals(given, Arrays.copyOf(payload, given.length))) {
            throw new IllegalStateException("something was given out that was not sealed");
        }
    }

    private SealedBid seal(byte[] container, ByteArrayOutputStream out) throws IOException {
        return new SealWriter(suite, ReleasePolicy.BIDDER, List.of(Recipient.bidder(bidder.encryptionCertificate())))
                .seal(subject(), new ByteArrayInputStream(container), container.length, out);
    }

    private byte[] container() throws IOException {
        ByteArrayOutputStream container = new ByteArrayOutputStream();
        BidSheet sheet = BidSheet.of(subject(), Optional.of(offer()), List.of())
                .withConsortium(new Consortium(
                        List.of(new Consortium.Member("91110000101623741K", "designer", "design")),
                        Optional.of("agreement.pdf")))
                .withDevice(Map.of("disk", "WD-1"));
        new BidContainerWriter(bidder, NOW).write(sheet, List.of(), container);
        return container.toByteArray();
    }

    private static BidOffer offer() {
        return new BidOffer(new BigDecimal("12345678.90"), 365, "good", "manager");
    }

    private static SealSubject subject() {
        UUID bid = UUID.fromString("3f1c0a52-7c1e-4c0e-9a55-6a5f0f6f2b10");
        return new SealSubject("E5301000001000012001", "lot", BIDDER, bid, Envelope.WHOLE, 1, NOW);
    }

    private Artefact named(String name, byte[] sample, Artefact.Reader reader) {
        return new Artefact(name + " of " + suite.id(), sample, reader);
    }
}
