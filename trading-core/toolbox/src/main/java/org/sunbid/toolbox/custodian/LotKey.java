package org.sunbid.toolbox.custodian;

import java.time.Instant;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.OpeningOrder;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.toolbox.bid.HallCode;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.tender.SignedTender;

/**
 * The custodians' key of a lot, verified from its transcript (PROTOCOL.md §16.8), and the tender that the issuer signed with it.
 *
 * @param hall in which its bids are opened: the lot's, or that of its prices
 * @param tender with its newest deadline and the platform that may order the opening
 */
public record LotKey(HallCode hall, CustodianKey key, SignedTender tender) {

    /**
     * Fetches and verifies it; what it fetches is public.
     *
     * @throws SealingException {@code toolbox.custodians} when the lot has none, or others than were signed; {@code
     *     custodian.*}, {@code signature.*}, {@code certificate.*}; as {@link SignedTender#fetch}
     */
    public static LotKey of(PlatformClient platform, HallCode hall, TrustList trust, Instant now)
            throws InterruptedException {
        LotTerms terms = LotTerms.of(platform, hall.lot());
        Envelope envelope = terms.envelopes().stream()
                .filter(hall::opens)
                .findFirst()
                .orElseThrow(() -> new SealingException("toolbox.custodians", hall.toString()));
        UUID ceremony =
                terms.custody(envelope).orElseThrow(() -> new SealingException("toolbox.custodians", hall.toString()));
        CustodianKey key = Board.key(platform, ceremony, trust, now);
        SignedTender tender = SignedTender.fetch(platform, key.ceremony().tender(), trust, now);
        tender.lot(hall.lot());
        tender.requireNamed(key.ceremony());
        return new LotKey(hall, key, tender);
    }

    /** The lot. */
    public String lot() {
        return hall.lot();
    }

    /**
     * Refuses with {@code custodian.too-early} before the opening time and the newest deadline that the issuer signed.
     *
     * @param now by the custodian's own clock
     */
    public void requireReached(Instant now) {
        if (now.isBefore(key.ceremony().notBefore()) || now.isBefore(tender.deadline())) {
            throw new SealingException(
                    "custodian.too-early", "opening at " + key.ceremony().notBefore() + ", " + tender.deadline());
        }
    }

    /**
     * Refuses an order that is not for this lot or was given for an earlier deadline than the signed one ({@code
     * custodian.too-early}); also one with a bid that answers to clarifications which were not shown here ({@code
     * custodian.wrong-order}), for one of these may have moved the deadline.
     */
    void requireFits(OpeningOrder order) {
        if (order.deadline().isBefore(tender.deadline())) {
            throw new SealingException(
                    "custodian.too-early", "an order for " + order.deadline() + ", signed was " + tender.deadline());
        }
        boolean fits = order.lot().equals(lot())
                && order.headers().stream()
                        .allMatch(header -> header.subject().documentVersion() <= tender.documentVersion());
        if (!fits) {
            throw new SealingException(
                    "custodian.wrong-order", "an order of " + order.lot() + ", or for bids under later clarifications");
        }
    }
}
