package org.sunbid.toolbox.bid;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.sealing.seal.VerifiedSeal;
import org.sunbid.toolbox.console.Progress;

/** Seals a packed bid to whom the lot's release policy names, and signs the seal digest. */
public final class SealBid {

    private final Credentials bidder;
    private final Progress progress;

    public SealBid(Credentials bidder, Progress progress) {
        this.bidder = bidder;
        this.progress = progress;
    }

    /**
     * Seals, and keeps beside the bid what it was sealed under.
     *
     * @param custodians their verified key, see {@link LotCustodians}; empty where the bidder's alone opens
     * @throws SealingException {@code toolbox.not-made-yet} without a container, {@code toolbox.already-submitted}, {@code toolbox.custodians} without the
     *     custodians' key that the lot wants, {@code seal.*}
     */
    public SealedBid seal(BidFolder folder, VerifiedTerms terms, Optional<CustodianKey> custodians, Instant now)
            throws IOException {
        LotTerms lot = terms.lot();
        BidFolder.require(folder.container(), "toolbox.not-made-yet");
        folder.requireNotSubmitted();
        SealSubject subject = Subjects.read(Files.readAllBytes(folder.subject()));
        if (!subject.lot().equals(lot.lot()) || subject.documentVersion() != lot.documentVersion()) {
            throw new SealingException(
                    "toolbox.wrong-lot",
                    "made for " + subject.lot() + ", document version " + subject.documentVersion() + "; now "
                            + lot.lot() + ", " + lot.documentVersion());
        }
        lot.requireTakes(subject.envelope());
        SealWriter writer = new SealWriter(bidder.suite(), lot.release(), recipients(lot.release(), custodians));
        Path draft = BidFolder.draft(folder.sealed());
        SealedBid sealed = write(writer, subject, folder.container(), draft);
        if (sealed.header().sealedLength() > lot.sizeLimit()) {
            throw new SealingException("toolbox.too-large", sealed.header().sealedLength() + " > " + lot.sizeLimit());
        }
        BidFolder.write(folder.chunkRoots(), sealed.tree().encoded());
        BidFolder.write(folder.signature(), VerifiedSeal.sign(sealed, bidder, now));
        BidFolder.write(folder.terms(), PinnedTerms.of(terms.tender()).write());
        Files.move(draft, folder.sealed(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return sealed;
    }

    private List<Recipient> recipients(ReleasePolicy policy, Optional<CustodianKey> custodians) {
        List<Recipient> recipients = new ArrayList<>();
        if (policy != ReleasePolicy.CUSTODIANS) {
            recipients.add(Recipient.bidder(bidder.encryptionCertificate()));
        }
        if (policy != ReleasePolicy.BIDDER) {
            recipients.add(custodians
                    .orElseThrow(() -> new SealingException("toolbox.custodians", policy.id()))
                    .recipient());
        }
        return recipients;
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
