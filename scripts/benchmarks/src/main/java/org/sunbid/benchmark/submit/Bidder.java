package org.sunbid.benchmark.submit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.VerifiedSeal;

/**
 * Somebody with a bid that is ready to be handed in.
 *
 * @param session of the log-in
 * @param lot for which it bids
 * @param bid its id
 * @param announcement the request that begins
 * @param chunkBytes length of each chunk
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand; nobody compares them
record Bidder(String session, String lot, String bid, byte[] announcement, int[] chunkBytes) {

    /** With a header as any bid has it, a signature that holds, and the roots of this content. */
    static Bidder of(
            Credentials credentials, String uscc, String session, String lot, long payloadBytes, Content content)
            throws IOException {
        SealSubject subject = new SealSubject(
                lot.substring(0, lot.length() - 3), lot, uscc, UUID.randomUUID(), Envelope.WHOLE, 1, Instant.now());
        SealedBid small = new SealWriter(
                        credentials.suite(),
                        ReleasePolicy.BIDDER,
                        List.of(Recipient.bidder(credentials.encryptionCertificate())))
                .seal(subject, new ByteArrayInputStream(new byte[1]), 1, OutputStream.nullOutputStream());
        Map<String, Object> json =
                new TreeMap<>(CanonicalJson.readObject(small.header().json()));
        json.put("length", payloadBytes);
        SealHeader header = SealHeader.parse(CanonicalJson.write(json));
        byte[] roots = content.roots(header.segmentsLength());
        SegmentTree tree = SegmentTree.read(header, roots);
        byte[] signature = VerifiedSeal.sign(new SealedBid(header, tree), credentials, Instant.now());
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] announcement = CanonicalJson.write(Map.of(
                "header", base64.encodeToString(header.json()),
                "chunkRoots", base64.encodeToString(roots),
                "signature", base64.encodeToString(signature),
                "encryptionCertificate", Pem.write(credentials.encryptionCertificate())));
        int[] chunks = new int[tree.chunkCount()];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = tree.chunkLength(i);
        }
        return new Bidder(session, lot, header.subject().bid().toString(), announcement, chunks);
    }

    long sealedBytes() {
        long sum = 0;
        for (int length : chunkBytes) {
            sum += length;
        }
        return sum;
    }
}
