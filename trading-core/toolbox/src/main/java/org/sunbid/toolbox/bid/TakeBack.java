package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.sealing.receipt.Withdrawal;
import org.sunbid.sealing.receipt.WithdrawalStatement;
import org.sunbid.sealing.seal.SealDigest;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.toolbox.platform.PlatformClient;

/** Takes a bid back: signs the withdrawal, hands it in, and verifies and keeps the receipt of it. */
public final class TakeBack {

    private final PlatformClient platform;
    private final TrustList trust;
    private final TrustedLogs logs;

    public TakeBack(PlatformClient platform, TrustList trust, TrustedLogs logs) {
        this.platform = platform;
        this.trust = trust;
        this.logs = logs;
    }

    /**
     * Takes the bid back, for good. The same again gives the receipt anew.
     *
     * @return the receipt, verified and of a withdrawal of this very bid; it lies in the folder
     * @throws SealingException {@code toolbox.not-sealed-yet}; {@code toolbox.wrong-receipt} when the receipt is of something else;
     *     {@code toolbox.wrong-platform} when another than the bid's platform gives it; {@code receipt.*}, {@code withdrawal.*}, {@code signature.*}, {@code log.*} when it does not hold
     */
    public VerifiedReceipt takeBack(BidFolder folder, Credentials bidder, Instant now)
            throws IOException, InterruptedException {
        WithdrawalStatement statement = statement(folder, now);
        byte[] document = platform.repeatPost(
                "/api/bids/" + statement.bid() + "/withdraw",
                "application/json",
                Withdrawal.sign(bidder, statement).write());
        VerifiedReceipt receipt = Receipt.read(document).verifyWithdrawal(trust, logs);
        Optional<PinnedTerms> pinned = folder.pinned();
        if (pinned.isPresent()) {
            pinned.get().requirePlatform(receipt.platform());
        }
        if (!statement.isAbout(receipt.statement().delivery())) {
            throw new SealingException("toolbox.wrong-receipt", "the platform speaks of another bid");
        }
        BidFolder.write(folder.withdrawal(), document);
        return receipt;
    }

    private static WithdrawalStatement statement(BidFolder folder, Instant now) throws IOException {
        SealHeader header = folder.header();
        SealSubject subject = header.subject();
        return new WithdrawalStatement(
                subject.tender(),
                subject.lot(),
                subject.bid().toString(),
                subject.bidder(),
                SealDigest.of(header, folder.tree(header)).hex(),
                now);
    }
}
