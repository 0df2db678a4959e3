package org.sunbid.toolbox.bid;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.sealing.seal.VerifiedSeal;
import org.sunbid.toolbox.console.Progress;

/** Seals a packed bid to the bidder's own encryption certificate, and signs the seal digest. */
public final class SealBid {

    private final Credentials bidder;
    private final Progress progress;

    public SealBid(Credentials bidder, Progress progress) {
        this.bidder = bidder;
        this.progress = progress;
    }

    /**
     * Seals.
     *
     * @throws SealingException {@code toolbox.not-made-yet} without a container, {@code toolbox.custodians} when the lot
     *     wants custodians, whose keys this toolbox cannot seal to yet, {@code seal.*}
     */
    public SealedBid seal(BidFolder folder, LotTerms lot, Instant now) throws IOException {
        BidFolder.require(folder.container(), "toolbox.not-made-yet");
        if (lot.release() != ReleasePolicy.BIDDER) {
            throw new SealingException("toolbox.custodians", lot.release().id());
        }
        SealSubject subject = Subjects.read(Files.readAllBytes(folder.subject()));
        if (!subject.lot().equals(lot.lot()) || subject.documentVersion() != lot.documentVersion()) {
            throw new SealingException(
                    "toolbox.wrong-lot",
                    "made for " + subject.lot() + ", document version " + subject.documentVersion() + "; now "
                            + lot.lot() + ", " + lot.documentVersion());
        }
        SealWriter writer = new SealWriter(
                bidder.suite(), lot.release(), List.of(Recipient.bidder(bidder.encryptionCertificate())));
        Path draft = BidFolder.draft(folder.sealed());
        SealedBid sealed = write(writer, subject, folder.container(), draft);
        if (sealed.header().sealedLength() > lot.sizeLimit()) {
            throw new SealingException("toolbox.too-large", sealed.header().sealedLength() + " > " + lot.sizeLimit());
        }
        BidFolder.write(folder.chunkRoots(), sealed.tree().encoded());
        BidFolder.write(folder.signature(), VerifiedSeal.sign(sealed, bidder, now));
        Files.move(draft, folder.sealed(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return sealed;
    }

    private SealedBid write(SealWriter writer, SealSubject subject, Path container, Path target) throws IOException {
        long length = Files.size(container);
        progress.begin("seal", length);
        try (InputStream input = new CountedInput(Files.newInputStream(container), progress);
                OutputStream output = new BufferedOutputStream(Files.newOutputStream(target), 1 << 20)) {
            return writer.seal(subject, input, length, output);
        } finally {
            progress.end();
        }
    }
}
