package org.sunbid.benchmark.threshold;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.CeremonyTranscript;
import org.sunbid.sealing.custodian.Confirmation;
import org.sunbid.sealing.custodian.Custodian;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.Dealing;
import org.sunbid.sealing.custodian.Joining;
import org.sunbid.sealing.custodian.JointOpening;
import org.sunbid.sealing.custodian.OpeningOrder;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.sealing.custodian.Post;
import org.sunbid.sealing.custodian.Share;
import org.sunbid.sealing.custodian.SignedPost;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.suite.Suite;

/** The custodians of a tender, each with certificates, and what they compute. */
final class Custodians {

    private static final String TENDER = "E5301000001000012001";
    private static final String LOT = TENDER + "001";
    private static final String BIDDER = "91530100MA6K5XYZ1R";
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant OPENING = NOW.plusSeconds(3600);

    private final List<Credentials> people;
    private final TrustList trust;
    private final Ceremony ceremony;

    Custodians(Suite suite, int threshold, int size) {
        DemoAuthority authority = DemoAuthority.create(suite, "benchmark");
        people = each(size, index -> authority.issuePair("custodian " + index, ""));
        trust = authority.trustList();
        List<Custodian> named = each(size, index -> Custodian.of("custodian " + index, people.get(index - 1)));
        ceremony = new Ceremony(UUID.randomUUID(), TENDER, Envelope.WHOLE, OPENING, suite, threshold, named);
    }

    /** All acts of all custodians, one after the other, and the verification of the transcript as everybody does it. */
    CustodianKey makeKey() {
        int size = ceremony.size();
        List<Dealing> dealings = each(size, index -> Dealing.deal(ceremony, index));
        CeremonyTranscript transcript = new CeremonyTranscript(
                ceremony,
                posts(index -> Joining.of(ceremony, index)),
                posts(index -> dealings.get(index - 1)),
                posts(index -> Confirmation.of(ceremony, dealings, share(dealings, index))));
        return CustodianKey.verify(transcript, trust, NOW);
    }

    /** So many headers of bids that are sealed to the key. */
    List<SealHeader> sealedTo(CustodianKey key, int count) {
        return each(count, index -> sealedTo(key));
    }

    /** What custodian {@code index} says to open these. */
    PartialOpening part(CustodianKey key, List<SealHeader> headers, int index) {
        OpeningOrder order = new OpeningOrder(ceremony.hash(), LOT, OPENING, OPENING, headers);
        return PartialOpening.of(key, order, share(key.dealings(), index), OPENING);
    }

    /** Combines the parts for each of the headers, proofs checked, and opens its content key. */
    static void combine(CustodianKey key, List<SealHeader> headers, List<PartialOpening> parts) {
        for (SealHeader header : headers) {
            try (ContentKey opened =
                    ContentKey.whole(JointOpening.of(key, header, parts).open())) {
                header.checkCommitment(opened);
            }
        }
    }

    private Share share(List<Dealing> dealings, int index) {
        return Share.collect(ceremony, dealings, index, people.get(index - 1));
    }

    private List<SignedPost> posts(IntFunction<Post> post) {
        return each(ceremony.size(), index -> post.apply(index).sign(people.get(index - 1), NOW));
    }

    private static SealHeader sealedTo(CustodianKey key) {
        byte[] payload = {1};
        SealSubject subject = new SealSubject(TENDER, LOT, BIDDER, UUID.randomUUID(), Envelope.WHOLE, 1, NOW);
        try {
            return new SealWriter(key.ceremony().suite(), ReleasePolicy.CUSTODIANS, List.of(key.recipient()))
                    .seal(subject, new ByteArrayInputStream(payload), payload.length, OutputStream.nullOutputStream())
                    .header();
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read or written", e);
        }
    }

    private static <T> List<T> each(int count, IntFunction<T> one) {
        return IntStream.rangeClosed(1, count).mapToObj(one).toList();
    }
}
