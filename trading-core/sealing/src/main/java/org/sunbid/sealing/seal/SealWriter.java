package org.sunbid.sealing.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.wrap.KeyWrap;

/**
 * Seals payloads to recipients (§6).
 *
 * <p>Memory stays constant whatever the length: a few segments of 1 MiB a core. Each seal has a fresh content key which
 * is wiped when the seal is made; afterwards only the recipients can open it.
 */
public final class SealWriter {

    private final Suite suite;
    private final ReleasePolicy release;
    private final List<Recipient> recipients;

    /** A writer for seals of this suite that open as the policy says; one recipient for each kind the policy names. */
    public SealWriter(Suite suite, ReleasePolicy release, List<Recipient> recipients) {
        this.suite = suite;
        this.release = release;
        this.recipients = List.copyOf(recipients);
        for (Recipient recipient : recipients) {
            if (Suite.of(recipient.publicKey()) != suite) {
                throw new SealingException("seal.wrong-suite", recipient.kind().id() + " has no key of " + suite.id());
            }
        }
    }

    /**
     * Seals the payload.
     *
     * @param length exactly how many bytes the payload gives
     * @return header and tree of the seal, from which the bidder signs the digest
     * @throws SealingException {@code seal.payload-length} if the payload is shorter or longer than said, or too long
     */
    public SealedBid seal(SealSubject subject, InputStream payload, long length, OutputStream sealed)
            throws IOException {
        SealContext context = SealContext.fresh(suite, subject, length, release);
        try (SealSecrets secrets = SealSecrets.fresh(context)) {
            SealHeader header = header(context, secrets);
            SegmentTree.Builder tree = new SegmentTree.Builder(header);
            sealed.write(header.preamble());
            writeSegments(header, secrets.contentKey(), new Sealing(new SegmentSource(payload, length), tree), sealed);
            sealed.flush();
            return new SealedBid(header, tree.build());
        }
    }

    private SealHeader header(SealContext context, SealSecrets secrets) {
        KeyWrap wrap = KeyWrap.of(suite);
        byte[] bound = context.hash();
        List<WrappedKey> wrapped = recipients.stream()
                .map(recipient -> new WrappedKey(
                        recipient.kind(),
                        recipient.keyId(),
                        Base64.getEncoder()
                                .encodeToString(
                                        wrap.wrap(recipient.publicKey(), bound, secrets.secretFor(recipient.kind())))))
                .toList();
        byte[] commitment = SealHeader.commitment(suite, bound, secrets.contentKey());
        return new SealHeader(
                new SealHeaderFields(context, wrapped, Base64.getEncoder().encodeToString(commitment)));
    }

    private static void writeSegments(SealHeader header, ContentKey key, Sealing sealing, OutputStream sealed)
            throws IOException {
        try (SegmentPipeline pipeline = new SegmentPipeline(SegmentCipher.factory(header, key), sealing)) {
            for (Optional<Segment> next = pipeline.next(); next.isPresent(); next = pipeline.next()) {
                Segment segment = next.get();
                sealing.tree.add(segment.leafHash);
                sealed.write(segment.output, 0, segment.outputLength);
                pipeline.recycle(segment);
            }
        }
    }

    /** From plaintext segments to sealed ones with their hashes. */
    private record Sealing(SegmentSource source, SegmentTree.Builder tree) implements SegmentPipeline.Stages {

        @Override
        public boolean read(Segment segment) throws IOException {
            return source.read(segment, 0);
        }

        @Override
        public void work(Segment segment) {
            segment.seal();
            segment.leafHash = tree.leafHash(segment.output, segment.outputLength);
        }
    }
}
