package org.sunbid.benchmark.opening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.sunbid.benchmark.submit.Member;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.container.BidContainerReader;
import org.sunbid.sealing.container.BidContainerWriter;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.DocumentFile;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.RecipientSecret;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.sealing.seal.SealReader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.sealing.seal.VerifiedSeal;

/**
 * A bid of one document, packed, signed and sealed as the toolbox does.
 *
 * @param seal header and tree
 * @param sealed all its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes; nobody compares them
record Bid(Member bidder, SealedBid seal, byte[] sealed) {

    /** Bytes of its document. */
    static final int DOCUMENT_BYTES = 5_000_000;

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    /** Made for this lot; to the custodians' key where there is one, else to its bidder alone. */
    static Bid make(Member bidder, String lot, int number, Optional<CustodianKey> custodians) throws IOException {
        SealSubject subject = new SealSubject(
                lot.substring(0, lot.length() - 3),
                lot,
                bidder.uscc(),
                UUID.randomUUID(),
                Envelope.WHOLE,
                1,
                Instant.now());
        byte[] container = container(bidder, subject, number);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(container.length + container.length / 16);
        SealedBid seal = new SealWriter(
                        bidder.credentials().suite(),
                        custodians.isPresent() ? ReleasePolicy.CUSTODIANS : ReleasePolicy.BIDDER,
                        List.of(custodians
                                .map(CustodianKey::recipient)
                                .orElseGet(() ->
                                        Recipient.bidder(bidder.credentials().encryptionCertificate()))))
                .seal(subject, new ByteArrayInputStream(container), container.length, sealed);
        return new Bid(bidder, seal, sealed.toByteArray());
    }

    /** Bytes that do not compress and are in no other bid, so that nothing is kept only once. */
    private static byte[] container(Member bidder, SealSubject subject, int number) throws IOException {
        byte[] content = new byte[DOCUMENT_BYTES];
        new Random(number).nextBytes(content);
        byte[] start = "%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, content, 0, start.length);
        Path document = Files.createTempFile("technical", ".pdf");
        try {
            Files.write(document, content);
            BidOffer offer = new BidOffer(new BigDecimal(44_000_000 + 1000L * number), 180, "合格", "李明");
            ByteArrayOutputStream container = new ByteArrayOutputStream(DOCUMENT_BYTES + (1 << 16));
            new BidContainerWriter(bidder.credentials(), Instant.now())
                    .write(
                            BidSheet.of(subject, Optional.of(offer), List.of()),
                            List.of(DocumentFile.of(document, "application/pdf")),
                            container);
            return container.toByteArray();
        } finally {
            Files.delete(document);
        }
    }

    /** Begins, sends the chunks, and has the receipt. */
    void handIn() throws InterruptedException {
        String id = seal.header().subject().bid().toString();
        bidder.client()
                .post(
                        "/api/lots/" + seal.header().subject().lot() + "/bids",
                        Map.of(
                                "header", BASE64.encodeToString(seal.header().json()),
                                "chunkRoots", BASE64.encodeToString(seal.tree().encoded()),
                                "signature",
                                        BASE64.encodeToString(
                                                VerifiedSeal.sign(seal, bidder.credentials(), Instant.now())),
                                "encryptionCertificate",
                                        Pem.write(bidder.credentials().encryptionCertificate())));
        int from = seal.header().preamble().length;
        for (int chunk = 0; from < sealed.length; chunk++, from += SegmentTree.CHUNK_BYTES) {
            byte[] bytes = Arrays.copyOfRange(sealed, from, Math.min(sealed.length, from + SegmentTree.CHUNK_BYTES));
            bidder.client()
                    .put(
                            "/api/bids/" + id + "/chunks/" + chunk,
                            "application/octet-stream",
                            BodyPublishers.ofByteArray(bytes));
        }
        bidder.client().post("/api/bids/" + id + "/complete");
    }

    /** The same without its bytes, for its key to be released later. */
    Bid withoutBytes() {
        return new Bid(bidder, seal, new byte[0]);
    }

    /** The request that releases its key to this certificate of the platform. */
    byte[] release(VerifiedCertificate platform) {
        try (RecipientSecret secret = RecipientSecret.unwrap(seal.header(), bidder.credentials())) {
            SignedRelease release =
                    ReleasedKey.release(seal.header(), secret, platform).sign(bidder.credentials(), Instant.now());
            return CanonicalJson.write(Map.of(
                    "release", BASE64.encodeToString(release.json()),
                    "signature", BASE64.encodeToString(release.signature())));
        }
    }

    /** Opens and verifies it as the platform does, and keeps nothing. */
    void openPlainly(TrustList trust) throws IOException {
        int from = seal.header().preamble().length;
        try (RecipientSecret secret = RecipientSecret.unwrap(seal.header(), bidder.credentials());
                ContentKey key = ContentKey.whole(secret);
                InputStream segments = new ByteArrayInputStream(sealed, from, sealed.length - from);
                InputStream payload = SealReader.stream(seal.header(), segments, key)) {
            new BidContainerReader(trust, Instant.now())
                    .read(
                            seal.header(),
                            payload,
                            (document, bytes) -> bytes.transferTo(OutputStream.nullOutputStream()));
        }
    }
}
