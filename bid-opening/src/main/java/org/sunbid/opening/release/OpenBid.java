package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.sunbid.opening.hall.Finding;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.container.BidContainerReader;
import org.sunbid.sealing.container.BidDocument;
import org.sunbid.sealing.container.DocumentContent;
import org.sunbid.sealing.container.VerifiedBid;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealReader;
import org.sunbid.trading.bid.OpenedDocument;
import org.sunbid.trading.bid.ReceivedBid;
import org.sunbid.trading.bid.SealedBids;

/**
 * Opens one bid: its segments are decrypted as a stream into the file store, where the container stays as the archive
 * copy; the container is verified and its documents are kept beside it. Files of a container that turns out invalid are
 * named by nobody.
 */
@ApplicationScoped
class OpenBid {

    /** A bid that was opened: what it says, its documents, where its container is kept, and what is to be noted. */
    record Opened(VerifiedBid bid, List<OpenedDocument> documents, String containerSha256, Set<Finding> findings) {}

    private static final Logger LOG = Logger.getLogger(OpenBid.class);
    private static final String CONTAINER_TYPE = "application/vnd.etsi.asic-e+zip";

    private final SealedBids bids;
    private final FileStore files;
    private final TrustedAuthorities authorities;

    OpenBid(SealedBids bids, FileStore files, TrustedAuthorities authorities) {
        this.bids = bids;
        this.files = files;
        this.authorities = authorities;
    }

    /**
     * Opens it.
     *
     * @throws org.sunbid.sealing.SealingException when what the key opens is no bid for this seal
     * @throws IOException when the vault or the file store fails
     */
    Opened open(ReceivedBid received, ContentKey key) throws IOException {
        SealHeader header = SealHeader.parse(received.header());
        StoredFile container;
        try (InputStream segments = bids.open(received.id()).orThrow();
                InputStream payload = SealReader.stream(header, segments, key)) {
            container = files.put(payload, CONTAINER_TYPE, header.payloadLength());
        }
        List<OpenedDocument> documents = new ArrayList<>();
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        try (InputStream content = files.open(container.sha256())) {
            VerifiedBid bid = new BidContainerReader(authorities.current(), received.receivedAt())
                    .read(header, content, (document, bytes) -> documents.add(keep(document, bytes, findings)));
            return new Opened(bid, documents, container.sha256(), findings);
        }
    }

    private OpenedDocument keep(BidDocument document, InputStream bytes, Set<Finding> findings) {
        StoredFile stored = files.put(bytes, document.mediaType(), document.size(), file -> {
            if (isHarmful(file, document.mediaType())) {
                findings.add(Finding.HARMFUL_DOCUMENT);
            }
        });
        return new OpenedDocument(document.name(), stored.sha256(), stored.size(), stored.mediaType());
    }

    private static boolean isHarmful(Path file, String mediaType) throws IOException {
        try {
            DocumentContent.requireHarmless(file, mediaType);
            return false;
        } catch (SealingException harm) {
            LOG.infof("a document of a bid is not to be opened carelessly: %s", harm.reasonCode());
            return true;
        }
    }
}
