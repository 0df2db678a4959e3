package org.sunbid.toolbox.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.container.BidContainerReader;
import org.sunbid.sealing.container.DocumentSink;
import org.sunbid.sealing.container.VerifiedBid;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.VerifiedSeal;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.signature.VerifiedSignature;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.Progress;

/**
 * Verifies an archive offline: manifest and signature, every file, then the seal chunk by chunk, the receipt and the
 * container against it. Trust comes from the reader, never from the archive.
 */
public final class VerifyArchive {

    private static final String SEALED = "bid/bid.sealed";
    private static final String RECEIPT = "bid/receipt.json";
    private static final String CONTAINER = "bid/bid.asice";

    private final TrustList trust;
    private final TrustedLogs logs;
    private final Progress progress;

    public VerifyArchive(TrustList trust, TrustedLogs logs, Progress progress) {
        this.trust = trust;
        this.logs = logs;
        this.progress = progress;
    }

    /**
     * Verifies.
     *
     * @param at when the manifest's signer must have had a certificate that counts
     * @throws SealingException {@code toolbox.archive-format}; {@code toolbox.archive-files} when a file is missing, too
     *     many, doubled or changed; {@code toolbox.archive-other-bid} when its parts do not belong together;
     *     {@code signature.*}, {@code certificate.*}, {@code seal.*}, {@code receipt.*}, {@code container.*}, {@code log.*}
     */
    public VerifiedArchive verify(Path file, Instant at) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] json = bytes(zip, ArchiveManifest.NAME, CanonicalJson.LIMIT_BYTES);
            ArchiveManifest manifest = ArchiveManifest.read(json);
            byte[] cms = bytes(zip, ArchiveManifest.SIGNATURE, DetachedSignature.LIMIT_BYTES);
            VerifiedSignature signature = DetachedSignature.verify(json, cms, trust, at);
            require(signature.signer().uscc().equals(manifest.bidder()), "toolbox.archive-other-bid", "the signer");
            requireFiles(zip, manifest);
            return content(zip, manifest, signature);
        } catch (ZipException broken) {
            throw new SealingException("toolbox.archive-format", file.toString(), broken);
        }
    }

    private void requireFiles(ZipFile zip, ArchiveManifest manifest) throws IOException {
        List<String> listed = new ArrayList<>(List.of(ArchiveManifest.NAME, ArchiveManifest.SIGNATURE));
        manifest.files().forEach(file -> listed.add(file.name()));
        List<String> found = zip.stream().map(ZipEntry::getName).sorted().toList();
        require(found.equals(listed.stream().sorted().toList()), "toolbox.archive-files", "names");
        progress.begin(
                "verify",
                manifest.files().stream().mapToLong(ArchivedFile::size).sum());
        try {
            for (ArchivedFile file : manifest.files()) {
                requireSame(zip, file);
            }
        } finally {
            progress.end();
        }
    }

    /** Reads one byte more than the manifest says at most, so that no entry can swell. */
    private void requireSame(ZipFile zip, ArchivedFile file) throws IOException {
        MessageDigest digest = Suite.ISO_1.newDigest();
        long left = file.size();
        try (InputStream content = zip.getInputStream(zip.getEntry(file.name()))) {
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                left -= read;
                require(left >= 0, "toolbox.archive-files", file.name());
                digest.update(buffer, 0, read);
                progress.advance(read);
            }
        }
        boolean same = left == 0 && HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
        require(same, "toolbox.archive-files", file.name());
    }

    private VerifiedArchive content(ZipFile zip, ArchiveManifest manifest, VerifiedSignature signature)
            throws IOException {
        Optional<VerifiedReceipt> receipt = zip.getEntry(RECEIPT) == null
                ? Optional.empty()
                : Optional.of(Receipt.read(bytes(zip, RECEIPT, CanonicalJson.LIMIT_BYTES))
                        .verify(trust, logs));
        Instant received = receipt.map(VerifiedReceipt::receivedAt).orElse(manifest.createdAt());
        VerifiedSeal seal = seal(zip, manifest, received);
        if (receipt.isPresent()) {
            String digest = receipt.get().statement().delivery().sealDigest();
            require(digest.equals(seal.digest().hex()), "toolbox.archive-other-bid", "the receipt");
        }
        Optional<VerifiedBid> bid = Optional.empty();
        if (zip.getEntry(CONTAINER) != null) {
            try (InputStream container = open(zip, CONTAINER)) {
                bid = Optional.of(
                        new BidContainerReader(trust, received).read(seal.header(), container, DocumentSink.NONE));
            }
        }
        return new VerifiedArchive(manifest, signature, receipt, bid);
    }

    private VerifiedSeal seal(ZipFile zip, ArchiveManifest manifest, Instant received) throws IOException {
        try (InputStream sealed = open(zip, SEALED)) {
            SealHeader header = SealHeader.read(sealed);
            require(manifest.isAbout(header.subject()), "toolbox.archive-other-bid", "the seal");
            SegmentTree tree = SegmentTree.read(header, bytes(zip, "bid/bid.chunks", CanonicalJson.LIMIT_BYTES));
            byte[] signature = bytes(zip, "bid/bid.p7s", DetachedSignature.LIMIT_BYTES);
            VerifiedSeal seal = VerifiedSeal.verify(header, tree, signature, trust, received);
            for (int chunk = 0; chunk < tree.chunkCount(); chunk++) {
                tree.verifyChunk(chunk, sealed.readNBytes(tree.chunkLength(chunk)));
            }
            require(sealed.read() < 0, "toolbox.archive-files", SEALED);
            return seal;
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        require(entry != null, "toolbox.archive-files", name);
        return zip.getInputStream(entry);
    }

    private static byte[] bytes(ZipFile zip, String name, int limit) throws IOException {
        try (InputStream content = open(zip, name)) {
            byte[] bytes = content.readNBytes(limit + 1);
            require(bytes.length <= limit, "toolbox.archive-files", name + " is too long");
            return bytes;
        }
    }

    private static void require(boolean holds, String reasonCode, String detail) {
        if (!holds) {
            throw new SealingException(reasonCode, detail);
        }
    }
}
