package org.sunbid.toolbox.bid;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.container.BidContainerReader;
import org.sunbid.sealing.container.DocumentSink;
import org.sunbid.sealing.container.VerifiedBid;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealReader;
import org.sunbid.sealing.seal.VerifiedSeal;
import org.sunbid.toolbox.console.Progress;

/**
 * Opens one's own sealed bid on one's own computer, exactly as the opening hall will: signature of the seal, seal,
 * container, documents.
 */
public final class OpenBid {

    private final Credentials bidder;
    private final TrustList trust;
    private final Progress progress;

    public OpenBid(Credentials bidder, TrustList trust, Progress progress) {
        this.bidder = bidder;
        this.trust = trust;
        this.progress = progress;
    }

    /** Verifies everything and keeps nothing. */
    public VerifiedBid check(BidFolder folder, Instant now) throws IOException {
        Path container = Files.createTempFile("sunbid", ".asice");
        try {
            return open(folder, container, DocumentSink.NONE, now);
        } finally {
            Files.deleteIfExists(container);
        }
    }

    /** Verifies everything and puts the container and its documents into a folder. */
    public VerifiedBid extract(BidFolder folder, Path target, Instant now) throws IOException {
        Files.createDirectories(target);
        return open(
                folder,
                target.resolve("bid.asice"),
                (document, content) -> Files.copy(content, target.resolve(document.name())),
                now);
    }

    private VerifiedBid open(BidFolder folder, Path container, DocumentSink sink, Instant now) throws IOException {
        SealHeader header = folder.header();
        VerifiedSeal.verify(header, folder.tree(header), Files.readAllBytes(folder.signature()), trust, now);
        progress.begin("open", Files.size(folder.sealed()));
        try (ContentKey key = ContentKey.unwrap(header, bidder);
                InputStream sealed = new CountedInput(Files.newInputStream(folder.sealed()), progress);
                OutputStream opened = new BufferedOutputStream(Files.newOutputStream(container), 1 << 20)) {
            SealReader.open(sealed, key, opened);
        } finally {
            progress.end();
        }
        try (InputStream input = Files.newInputStream(container)) {
            return new BidContainerReader(trust, now).read(header, input, sink);
        }
    }
}
