package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Delivery;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.Ticket;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.sealing.receipt.VerifiedTicket;
import org.sunbid.sealing.seal.SealDigest;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.VerifiedSeal;
import org.sunbid.toolbox.console.Progress;
import org.sunbid.toolbox.platform.FaultLog;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.PlatformRefusal;
import org.sunbid.toolbox.platform.PlatformUnreachable;
import org.sunbid.toolbox.tender.SignedTender;

/**
 * Hands a sealed bid in: announces it, keeps the ticket, sends the chunks the platform has not got yet, in parallel, and
 * verifies and keeps the receipt.
 *
 * <p>After a break of any kind the same again goes on where it stopped, on this computer or another that has the folder:
 * the platform says which chunks are missing. Who gives up because the platform fails leaves an {@link IncidentReport}.
 */
public final class SubmitBid {

    private final PlatformClient platform;
    private final FaultLog faults = new FaultLog();
    private final PlatformClient watched;
    private final TrustList trust;
    private final TrustedLogs logs;
    private final Progress progress;

    public SubmitBid(PlatformClient platform, TrustList trust, TrustedLogs logs, Progress progress) {
        this.platform = platform;
        this.watched = platform.with(faults);
        this.trust = trust;
        this.logs = logs;
        this.progress = progress;
    }

    /**
     * Hands the bid in.
     *
     * @return the receipt, verified and about this very bid; it lies in the folder
     * @throws SealingException {@code toolbox.not-sealed-yet}; {@code toolbox.wrong-receipt} when ticket or receipt are
     *     about something else; {@code toolbox.wrong-platform} when another signed them than the platform under which the bid
     *     was sealed; {@code receipt.*}, {@code signature.*}, {@code log.*} when they do not hold
     */
    public VerifiedReceipt submit(BidFolder folder, Credentials bidder, Instant now)
            throws IOException, InterruptedException {
        SealHeader header = folder.header();
        SegmentTree tree = folder.tree(header);
        byte[] signature = Files.readAllBytes(folder.signature());
        VerifiedSeal.verify(header, tree, signature, trust, now);
        PinnedTerms terms = terms(folder, header, now);
        IncidentReport incident = new IncidentReport(platform, folder);
        incident.sendKept();
        Instant begun = Instant.now();
        try {
            List<Integer> missing = begin(folder, header, bidder, terms);
            new ChunkUpload(watched, folder.sealed(), header, tree, progress).send(missing);
            return complete(folder, header, tree, terms);
        } catch (PlatformUnreachable | PlatformRefusal givenUp) {
            if (!faults.faults().isEmpty()) {
                incident.keep(begun, faults.faults());
            }
            throw givenUp;
        }
    }

    /** A folder of before they were kept has what is signed now. */
    private PinnedTerms terms(BidFolder folder, SealHeader header, Instant now)
            throws IOException, InterruptedException {
        Optional<PinnedTerms> pinned = folder.pinned();
        return pinned.isPresent()
                ? pinned.get()
                : PinnedTerms.of(SignedTender.fetch(platform, header.subject().tender(), trust, now));
    }

    private List<Integer> begin(BidFolder folder, SealHeader header, Credentials bidder, PinnedTerms terms)
            throws IOException, InterruptedException {
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] announcement = CanonicalJson.write(Map.of(
                "header", base64.encodeToString(header.json()),
                "chunkRoots", base64.encodeToString(Files.readAllBytes(folder.chunkRoots())),
                "signature", base64.encodeToString(Files.readAllBytes(folder.signature())),
                "encryptionCertificate", Pem.write(bidder.encryptionCertificate())));
        String path = "/api/lots/" + header.subject().lot() + "/bids";
        BidStanding begun = BidStanding.read(watched.repeatPost(path, "application/json", announcement));
        Ticket ticket = Ticket.read(begun.ticket());
        VerifiedTicket verified = ticket.verify(trust);
        terms.requirePlatform(verified.platform());
        requireAbout(verified.delivery(), header, folder.tree(header));
        BidFolder.write(folder.ticket(), begun.ticket());
        return begun.missing();
    }

    private VerifiedReceipt complete(BidFolder folder, SealHeader header, SegmentTree tree, PinnedTerms terms)
            throws IOException, InterruptedException {
        String path = "/api/bids/" + header.subject().bid() + "/complete";
        byte[] document = watched.repeatPost(path, "application/json", new byte[0]);
        VerifiedReceipt receipt = Receipt.read(document).verify(trust, logs);
        terms.requirePlatform(receipt.platform());
        requireAbout(receipt.statement().delivery(), header, tree);
        BidFolder.write(folder.receipt(), document);
        return receipt;
    }

    private static void requireAbout(Delivery delivery, SealHeader header, SegmentTree tree) {
        boolean same = delivery.bid().equals(header.subject().bid().toString())
                && delivery.lot().equals(header.subject().lot())
                && delivery.tender().equals(header.subject().tender())
                && delivery.bidder().equals(header.subject().bidder())
                && delivery.sealDigest().equals(SealDigest.of(header, tree).hex())
                && delivery.size() == header.sealedLength();
        if (!same) {
            throw new SealingException("toolbox.wrong-receipt", "the platform speaks of another bid: " + delivery);
        }
    }
}
