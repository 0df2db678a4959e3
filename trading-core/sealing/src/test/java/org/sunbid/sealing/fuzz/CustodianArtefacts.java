package org.sunbid.sealing.fuzz;

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
import org.sunbid.sealing.custodian.Complaint;
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
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.suite.Suite;

/** What custodians say when they make a key and open with it. */
final class CustodianArtefacts {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant OPENING = NOW.plusSeconds(3600);
    private static final String TENDER = "E5301000001000012001";
    private static final int SIZE = 3;

    private final List<Credentials> people;
    private final TrustList trust;
    private final Ceremony ceremony;

    CustodianArtefacts(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        trust = authority.trustList();
        people = each(index -> authority.issuePair("custodian " + index, ""));
        ceremony = new Ceremony(
                UUID.randomUUID(),
                TENDER,
                Envelope.WHOLE,
                OPENING,
                suite,
                2,
                each(index -> Custodian.of("custodian " + index, people.get(index - 1))));
    }

    List<Artefact> all() throws IOException {
        List<Dealing> dealings = each(index -> Dealing.deal(ceremony, index));
        CeremonyTranscript transcript = new CeremonyTranscript(
                ceremony,
                posts(index -> Joining.of(ceremony, index)),
                posts(index -> dealings.get(index - 1)),
                posts(index -> Confirmation.of(ceremony, dealings, share(dealings, index))));
        CustodianKey key = CustodianKey.verify(transcript, trust, NOW);
        SealHeader header = sealedTo(key);
        OpeningOrder order = new OpeningOrder(ceremony.hash(), "lot", OPENING, OPENING, List.of(header));
        PartialOpening first = PartialOpening.of(key, order, share(dealings, 1), OPENING);
        PartialOpening second = PartialOpening.of(key, order, share(dealings, 2), OPENING);
        Confirmation confirmation = Confirmation.of(ceremony, dealings, share(dealings, 1));
        Complaint complaint =
                Complaint.find(ceremony, dealings, 1, people.get(1)).orElseThrow();
        return List.of(
                named("ceremony", ceremony.toJson(), bytes -> Ceremony.parse(bytes)
                        .hash()),
                named(
                        "ceremony's transcript",
                        transcript.toJson(),
                        bytes -> CustodianKey.verify(CeremonyTranscript.parse(bytes), trust, NOW)),
                named("joining", Joining.of(ceremony, 1).toJson(), bytes -> Joining.parse(ceremony, bytes)),
                named("dealing", dealings.get(0).toJson(), bytes -> {
                    Dealing dealing = Dealing.parse(ceremony, bytes);
                    Share.collect(ceremony, List.of(dealing, dealings.get(1), dealings.get(2)), 2, people.get(1));
                }),
                named("confirmation", confirmation.toJson(), bytes -> Confirmation.parse(ceremony, bytes)),
                named("complaint", complaint.toJson(), bytes -> Complaint.parse(ceremony, bytes)
                        .guilty(ceremony, dealings.get(0))),
                named("opening order", order.toJson(), bytes -> OpeningOrder.parse(bytes)
                        .check(key, OPENING)),
                named("partial opening", first.toJson(), bytes -> JointOpening.of(
                                key, header, List.of(PartialOpening.parse(ceremony, bytes), second))
                        .open()));
    }

    private Share share(List<Dealing> dealings, int index) {
        return Share.collect(ceremony, dealings, index, people.get(index - 1));
    }

    private List<SignedPost> posts(IntFunction<Post> post) {
        return each(index -> post.apply(index).sign(people.get(index - 1), NOW));
    }

    private static SealHeader sealedTo(CustodianKey key) throws IOException {
        SealSubject subject =
                new SealSubject(TENDER, "lot", "91530100MA6K5XYZ1R", UUID.randomUUID(), Envelope.WHOLE, 1, NOW);
        return new SealWriter(key.ceremony().suite(), ReleasePolicy.CUSTODIANS, List.of(key.recipient()))
                .seal(subject, new ByteArrayInputStream(new byte[1]), 1, OutputStream.nullOutputStream())
                .header();
    }

    private Artefact named(String name, byte[] sample, Artefact.Reader reader) {
        return new Artefact(name + " of " + ceremony.suite().id(), sample, reader);
    }

    private static <T> List<T> each(IntFunction<T> one) {
        return IntStream.rangeClosed(1, SIZE).mapToObj(one).toList();
    }
}
