package org.sunbid.trading.bid;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.trading.bid.log.TileLogs;
import org.sunbid.trading.custody.Board;
import org.sunbid.trading.custody.ReadBoards;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** What anyone needs to know to seal a bid for a lot and to check what comes back; public, as the lot is. */
@Path("/api/lots/{lot}/sealing")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Bids")
public class SealingApi {

    /**
     * How a lot wants its bids sealed.
     *
     * @param releasePolicy whose keys open: the bidder's own certificate, the custodians' key, or both
     * @param envelopes what a bidder seals: the whole, or technical part and price apart; all of it, or nothing counts
     * @param custody the ceremony that made the custodians' key; null without custodians
     * @param consortiumMembers how many organisations may bid together at most, the leader included; 0 when none may
     * @param custodies of two envelopes the ceremony of each, by envelope; empty without custodians
     * @param platformCertificate PEM; at the opening the content key is released to it
     * @param platformSigningCertificate PEM; signs tickets and receipts
     * @param logKey public key of the log, as in C2SP signed notes
     */
    public record SealingAnswer(
            @Schema(examples = "A530103001261122000100") String tender,
            @Schema(examples = "A530103001261122000100001") String lot,
            String tenderName,
            String lotName,
            List<String> suites,
            String releasePolicy,

            @Schema(examples = "[\"technical\",\"price\"]") List<String> envelopes,

            UUID custody,

            @Schema(description = "Of two envelopes the ceremony of each: technical and price")
            Map<String, UUID> custodies,

            long documentVersion,
            BigDecimal priceCap,
            int consortiumMembers,
            Instant deadline,
            Instant serverTime,
            boolean suspended,
            long sizeLimit,
            int chunkBytes,
            String platformCertificate,
            String platformSigningCertificate,
            String logKey) {}

    @Inject
    ReadLot lots;

    @Inject
    ReadBoards boards;

    @Inject
    PlatformKeys keys;

    @Inject
    TileLogs logs;

    @Inject
    SubmissionSettings settings;

    @Inject
    DatabaseClock clock;

    @GET
    @Operation(summary = "What the toolbox needs to seal a bid for this lot")
    public SealingAnswer sealing(@PathParam("lot") String lotCode) {
        LotSheet lot = lots.find(lotCode).orElseThrow(() -> new RefusedException(BidRefusal.LOT_UNKNOWN, lotCode));
        return new SealingAnswer(
                lot.tenderCode(),
                lot.lotCode(),
                lot.tenderName(),
                lot.lotName(),
                lot.suites().stream().sorted().toList(),
                lot.releasePolicy().policyName(),
                lot.envelopes().envelopes().stream().map(Envelope::id).sorted().toList(),
                boards.complete(lot.tenderCode(), Envelope.WHOLE).map(Board::id).orElse(null),
                custodies(lot),
                lot.documentVersion(),
                lot.priceCap().orElse(null),
                lot.consortiumMembers(),
                lot.deadline(),
                clock.now(),
                lot.suspended(),
                settings.sizeLimit(),
                SegmentTree.CHUNK_BYTES,
                Pem.write(keys.credentials().encryptionCertificate()),
                Pem.write(keys.credentials().signingCertificate()),
                logs.key().format());
    }

    private Map<String, UUID> custodies(LotSheet lot) {
        Map<String, UUID> custodies = new TreeMap<>();
        lot.envelopes().envelopes().stream()
                .filter(envelope -> envelope != Envelope.WHOLE)
                .forEach(envelope -> boards.complete(lot.tenderCode(), envelope)
                        .ifPresent(board -> custodies.put(envelope.id(), board.id())));
        return custodies;
    }
}
