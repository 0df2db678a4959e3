package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.container.BidContainerReader;
import org.sunbid.sealing.container.VerifiedBid;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealReader;
import org.sunbid.trading.bid.OpenedDocument;
import org.sunbid.trading.bid.ReceivedBid;
import org.sunbid.trading.bid.SealedBids;

/**
 * Opens one bid: its segments are decrypted as a stream into a file of the platform's own, the container in it is
 * verified, its documents and the container itself go to the file store. The file is removed, however it ends.
 */
@ApplicationScoped
class OpenBid {

    /** A bid that was opened: what it says, its documents, and where its container is kept. */
    record Opened(VerifiedBid bid, List<OpenedDocument> documents, String containerSha256) {}

    private static final String CONTAINER_TYPE = "application/vnd.etsi.asic-e+zip";

    private final SealedBids bids;
    private final FileStore files;
    private final TrustedAuthorities authorities;
    private final Path folder;

    OpenBid(SealedBids bids, FileStore files, TrustedAuthorities authorities, PlatformHome home) {
        this.bids = bids;
        this.files = files;
        this.authorities = authorities;
        this.folder = home.folder().resolve("opening");
    }

    /**
     * Opens it.
     *
     * @throws org.sunbid.sealing.SealingException when what the key opens is no bid for this seal
     * @throws IOException when the vault or the file store fails
     */
    Opened open(ReceivedBid received, ContentKey key) throws IOException {
        SealHeader header = SealHeader.parse(received.header());
        Path plain = Files.createTempFile(
                Files.createDirectories(folder), received.id().toString(), ".part");
        try {
            try (InputStream segments = bids.open(received.id()).orThrow();
                    OutputStream out = Files.newOutputStream(plain)) {
                SealReader.openSegments(header, segments, key, out);
            }
            return read(received, header, plain);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private Opened read(ReceivedBid received, SealHeader header, Path plain) throws IOException {
        List<OpenedDocument> documents = new ArrayList<>();
        VerifiedBid bid;
        try (InputStream container = Files.newInputStream(plain)) {
            bid = new BidContainerReader(authorities.current(), received.receivedAt())
                    .read(header, container, (document, content) -> {
                        StoredFile stored = files.put(content, document.mediaType(), document.size());
                        documents.add(new OpenedDocument(
                                document.name(), stored.sha256(), stored.size(), stored.mediaType()));
                    });
        }
        try (InputStream container = Files.newInputStream(plain)) {
            StoredFile archive = files.put(container, CONTAINER_TYPE, Files.size(plain));
            return new Opened(bid, documents, archive.sha256());
        }
    }
}
