package org.sunbid.trading.bid;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.receipt.Withdrawal;
import org.sunbid.sealing.receipt.WithdrawalStatement;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.VerifiedSeal;

import static org.sunbid.sealing.seal.ReleasePolicy.BIDDER;

/** A sealed bid on a bidder's own computer, and the requests that hand it in. */
public final class SealedFile {

    private final Person bidder;
    private final SealedBid seal;
    private final byte[] sealed;

    private SealedFile(Person bidder, SealedBid seal, byte[] sealed) {
        this.bidder = bidder;
        this.seal = seal;
        this.sealed = sealed;
    }

    /** Seals a payload for the lot. */
    public static SealedFile of(Person bidder, String tender, String lot, byte[] payload) {
        return of(bidder, subject(bidder, tender, lot, 1), payload);
    }

    /** Seals a payload about this subject. */
    public static SealedFile of(Person bidder, SealSubject subject, byte[] payload) {
        return of(bidder, subject, payload, BIDDER, Optional.empty());
    }

    /** Seals it to whom the policy names. */
    static SealedFile of(
            Person bidder,
            SealSubject subject,
            byte[] payload,
            ReleasePolicy policy,
            Optional<CustodianKey> custodians) {
        List<Recipient> recipients = new ArrayList<>();
        if (policy != ReleasePolicy.CUSTODIANS) {
            recipients.add(Recipient.bidder(bidder.credentials().encryptionCertificate()));
        }
        custodians.ifPresent(key -> recipients.add(key.recipient()));
        try {
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            SealedBid seal = new SealWriter(bidder.credentials().suite(), policy, recipients)
                    .seal(subject, new ByteArrayInputStream(payload), payload.length, sealed);
            return new SealedFile(bidder, seal, sealed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a seal of this bidder is about. */
    public static SealSubject subject(Person bidder, String tender, String lot, long documentVersion) {
        return subject(bidder, tender, lot, Envelope.WHOLE, documentVersion);
    }

    /** What one of several envelopes of this bidder is about. */
    static SealSubject subject(Person bidder, String tender, String lot, Envelope envelope, long documentVersion) {
        return new SealSubject(tender, lot, bidder.uscc(), UUID.randomUUID(), envelope, documentVersion, Instant.now());
    }

    public SealedBid seal() {
        return seal;
    }

    public Person bidder() {
        return bidder;
    }

    public String id() {
        return seal.header().subject().bid().toString();
    }

    public int chunks() {
        return seal.tree().chunkCount();
    }

    /** The bytes of a chunk. */
    public byte[] chunk(int number) {
        int from = seal.header().preamble().length + number * SegmentTree.CHUNK_BYTES;
        return Arrays.copyOfRange(sealed, from, Math.min(sealed.length, from + SegmentTree.CHUNK_BYTES));
    }

    /** The body of the request to begin. */
    public Map<String, Object> announcement() {
        Base64.Encoder base64 = Base64.getEncoder();
        Map<String, Object> body = new TreeMap<>();
        body.put("header", base64.encodeToString(seal.header().json()));
        body.put("chunkRoots", base64.encodeToString(seal.tree().encoded()));
        body.put("signature", base64.encodeToString(VerifiedSeal.sign(seal, bidder.credentials(), Instant.now())));
        body.put("encryptionCertificate", Pem.write(bidder.credentials().encryptionCertificate()));
        return body;
    }

    public Response begin() {
        return begin(announcement());
    }

    public Response begin(Map<String, Object> body) {
        return bidder.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/lots/" + seal.header().subject().lot() + "/bids");
    }

    public Response upload(int number, byte[] content) {
        return bidder.request()
                .contentType("application/octet-stream")
                .body(content)
                .put("/api/bids/" + id() + "/chunks/" + number);
    }

    public Response complete() {
        return bidder.request().post("/api/bids/" + id() + "/complete");
    }

    /** The whole way. */
    public Response submit() {
        begin().then().statusCode(201);
        for (int number = 0; number < chunks(); number++) {
            upload(number, chunk(number)).then().statusCode(200);
        }
        return complete();
    }

    /** The bidder's signed word that it takes this bid back. */
    public Withdrawal withdrawal() {
        SealSubject subject = seal.header().subject();
        return Withdrawal.sign(
                bidder.credentials(),
                new WithdrawalStatement(
                        subject.tender(),
                        subject.lot(),
                        id(),
                        subject.bidder(),
                        seal.digest().hex(),
                        Instant.now()));
    }

    public Response withdraw() {
        return withdraw(withdrawal().write());
    }

    /** Sends this as the withdrawal. */
    public Response withdraw(byte[] document) {
        return bidder.request().contentType(ContentType.JSON).body(document).post("/api/bids/" + id() + "/withdraw");
    }

    /** Its state, as the platform tells the bidder. */
    public String state() {
        return bidder.request().get("/api/bids/" + id()).then().extract().path("state");
    }
}
