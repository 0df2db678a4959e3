package org.sunbid.sealing.custodian;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.suite.Suite;

/** Custodians of a tender who make a key together, for tests. */
final class Custodians {

    static final String TENDER = "E5301000001000012001";
    static final String LOT = TENDER + "001";
    static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    static final Instant OPENING = NOW.plusSeconds(3600);

    final List<Credentials> people;
    final TrustList trust;
    final Ceremony ceremony;

    Custodians(Suite suite, int threshold, int size) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        people = IntStream.rangeClosed(1, size)
                .mapToObj(i -> authority.issuePair("保管人 " + i, ""))
                .toList();
        trust = authority.trustList();
        List<Custodian> named = people.stream()
                .map(person -> Custodian.of(
                        person.signingCertificate().getSubjectX500Principal().getName(), person))
                .toList();
        ceremony = new Ceremony(UUID.randomUUID(), TENDER, Envelope.WHOLE, OPENING, suite, threshold, named);
    }

    List<Dealing> deal() {
        return IntStream.rangeClosed(1, ceremony.size())
                .mapToObj(index -> Dealing.deal(ceremony, index))
                .toList();
    }

    CeremonyTranscript transcript() {
        return transcript(deal());
    }

    CeremonyTranscript transcript(List<Dealing> dealings) {
        return new CeremonyTranscript(
                ceremony,
                signed(index -> Joining.of(ceremony, index)),
                signed(index -> dealings.get(index - 1)),
                signed(index -> Confirmation.of(ceremony, dealings, share(dealings, index))));
    }

    Share share(List<Dealing> dealings, int index) {
        return Share.collect(ceremony, dealings, index, people.get(index - 1));
    }

    List<SignedPost> signed(java.util.function.IntFunction<Post> post) {
        List<SignedPost> posts = new ArrayList<>();
        for (int index = 1; index <= ceremony.size(); index++) {
            posts.add(post.apply(index).sign(people.get(index - 1), NOW));
        }
        return posts;
    }

    CustodianKey key() {
        return CustodianKey.verify(transcript(), trust, NOW);
    }

    /** A sealed bid to this key. */
    static SealHeader sealedTo(CustodianKey key) {
        return sealedTo(key, LOT);
    }

    static SealHeader sealedTo(CustodianKey key, String lot) {
        return sealedTo(key, lot, ReleasePolicy.CUSTODIANS, key.recipient());
    }

    static SealHeader sealedTo(CustodianKey key, String lot, ReleasePolicy policy, Recipient... recipients) {
        byte[] payload = "投标文件".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        SealSubject subject =
                new SealSubject(TENDER, lot, "91530100MA6K5XYZ1R", UUID.randomUUID(), Envelope.WHOLE, 1, NOW);
        try {
            return new SealWriter(key.ceremony().suite(), policy, List.of(recipients))
                    .seal(subject, new ByteArrayInputStream(payload), payload.length, new ByteArrayOutputStream())
                    .header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OpeningOrder order(CustodianKey key, SealHeader... headers) {
        return new OpeningOrder(key.ceremony().hash(), LOT, OPENING, OPENING, List.of(headers));
    }

    PartialOpening opening(CustodianKey key, OpeningOrder order, int index) {
        return PartialOpening.of(key, order, share(key.dealings(), index), OPENING);
    }
}
