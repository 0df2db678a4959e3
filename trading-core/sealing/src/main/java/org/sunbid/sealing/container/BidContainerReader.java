package org.sunbid.sealing.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.signature.VerifiedSignature;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Reads a container as a stream and believes nothing of it before the end (§9.5). */
public final class BidContainerReader {

    private static final int LIMIT_MANIFEST_BYTES = 1 << 20;

    private final TrustList trust;
    private final Instant at;

    /**
     * A reader that trusts these authorities.
     *
     * @param at when the bid was received: the time at which the signer's certificate must have counted
     */
    public BidContainerReader(TrustList trust, Instant at) {
        this.trust = trust;
        this.at = at;
    }

    /**
     * Reads the container that came out of the seal with this header, and hands each document to the sink.
     *
     * @throws SealingException {@code container.*}; {@code container.wrong-bid} if the container was made for another
     *     seal; {@code json.*} about {@code bid.json}; {@code signature.*}, {@code certificate.*}
     */
    public VerifiedBid read(SealHeader header, InputStream container, DocumentSink sink) throws IOException {
        Suite suite = header.suite();
        ZipReader zip = new ZipReader(container);
        byte[] mediaType = zip.nextBytes(BidContainerWriter.MEDIA_TYPE_ENTRY, 64);
        if (!Arrays.equals(mediaType, BidContainerWriter.MEDIA_TYPE.getBytes(US_ASCII))) {
            throw new SealingException("container.malformed", "not an ASiC-E container");
        }
        byte[] sheetJson = zip.nextBytes(BidContainerWriter.SHEET_ENTRY, CanonicalJson.LIMIT_BYTES);
        BidSheet sheet = BidSheetJson.read(sheetJson);
        if (!sheet.subject().equals(header.subject())) {
            throw new SealingException("container.wrong-bid", "the container was made for another seal");
        }
        AsicManifest manifest = new AsicManifest(suite);
        manifest.add(BidContainerWriter.SHEET_ENTRY, BidContainerWriter.SHEET_MEDIA_TYPE, suite.hash(sheetJson));
        for (BidDocument document : sheet.documents()) {
            Digests.Result found = readDocument(suite, zip.next(document.entryName()), document, sink);
            manifest.add(document.entryName(), document.mediaType(), found.suiteHashBytes());
        }
        byte[] manifestXml = zip.nextBytes(AsicManifest.ENTRY, LIMIT_MANIFEST_BYTES);
        byte[] signature = zip.nextBytes(AsicManifest.SIGNATURE_ENTRY, DetachedSignature.LIMIT_BYTES);
        zip.end();
        if (!Arrays.equals(manifestXml, manifest.build())) {
            throw new SealingException("container.wrong-manifest", "the manifest is not that of the entries");
        }
        return new VerifiedBid(sheet, verify(header, manifestXml, signature));
    }

    private VerifiedSignature verify(SealHeader header, byte[] manifestXml, byte[] signature) {
        VerifiedSignature verified = DetachedSignature.verify(manifestXml, signature, trust, at);
        if (!verified.signer().uscc().equals(header.subject().bidder())) {
            throw new SealingException(
                    "container.wrong-signer", "signed by " + verified.signer().uscc());
        }
        if (verified.signer().suite() != header.suite()) {
            throw new SealingException(
                    "signature.wrong-suite",
                    "signed with " + verified.signer().suite().id());
        }
        return verified;
    }

    private static Digests.Result readDocument(
            Suite suite, ZipReader.Content content, BidDocument document, DocumentSink sink) throws IOException {
        if (content.size() != document.size()) {
            throw new SealingException("container.wrong-document", "a document of another size than listed");
        }
        Digesting digesting = new Digesting(content, new Digests(suite));
        sink.accept(document, digesting);
        digesting.transferTo(OutputStream.nullOutputStream());
        content.finish();
        Digests.Result found = digesting.digests.result();
        if (!found.sha256().equals(document.sha256())) {
            throw new SealingException("container.wrong-document", "a document of another digest than listed");
        }
        return found;
    }

    /** Digests what the sink reads, and cannot be closed by it. */
    private static final class Digesting extends FilterInputStream {

        private final Digests digests;

        Digesting(InputStream content, Digests digests) {
            super(content);
            this.digests = digests;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            int step = in.read(bytes, offset, count);
            if (step > 0) {
                digests.update(bytes, offset, step);
            }
            return step;
        }

        @Override
        public long skip(long count) throws IOException {
            return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // the container goes on
        }
    }
}
