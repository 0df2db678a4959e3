package org.sunbid.toolbox.archive;

import java.util.Optional;
import org.sunbid.sealing.container.VerifiedBid;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.sealing.signature.VerifiedSignature;

/**
 * An archive of which everything holds: every file is the one the bidder signed for, the seal is the bidder's, and what
 * else there is belongs to it.
 *
 * @param receipt empty for a bid that was never handed in
 * @param bid its container in the clear
 */
public record VerifiedArchive(
        ArchiveManifest manifest,
        VerifiedSignature signature,
        Optional<VerifiedReceipt> receipt,
        Optional<VerifiedBid> bid) {}
