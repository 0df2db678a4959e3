package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.Halls;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.JointOpening;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.KeyHalf;
import org.sunbid.sealing.seal.RecipientSecret;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.trading.bid.SealedBids;

/** Puts the keys of bids together: from what their bidders released to the platform's own key, and from custodians' parts. */
@ApplicationScoped
class Releases {

    private final Halls halls;
    private final SealedBids bids;
    private final OpeningOrders orders;
    private final GivenParts parts;
    private final PlatformKeys keys;
    private final TrustedAuthorities authorities;

    Releases(
            Halls halls,
            SealedBids bids,
            OpeningOrders orders,
            GivenParts parts,
            PlatformKeys keys,
            TrustedAuthorities authorities) {
        this.halls = halls;
        this.bids = bids;
        this.orders = orders;
        this.parts = parts;
        this.keys = keys;
        this.authorities = authorities;
    }

    /**
     * What the bidder released: the key that the seal committed to, or the bidder's half of it; the caller closes it.
     *
     * @param at when the signer's certificate must count
     * @throws SealingException when the release is another's, for another bid, or of another key
     */
    RecipientSecret accept(UUID bidId, SignedRelease release, Instant at) {
        return ReleasedKey.accept(header(bidId), release, keys.credentials(), authorities.current(), at);
    }

    /**
     * The key of a bid all of whose parts are here; the caller closes it.
     *
     * @throws SealingException when they do not open this seal
     */
    @Transactional(dontRollbackOn = SealingException.class)
    ContentKey keyOf(UUID bidId) {
        HallBid bid = halls.bid(bidId).orElseThrow();
        return switch (bid.hall().subject().releasePolicy()) {
            case BIDDER -> ContentKey.whole(released(bid));
            case CUSTODIANS -> ContentKey.whole(joint(bid));
            case BIDDER_OR_CUSTODIANS -> ContentKey.whole(bid.release().isPresent() ? released(bid) : joint(bid));
            case BIDDER_AND_CUSTODIANS -> joined(bid);
        };
    }

    private ContentKey joined(HallBid bid) {
        try (RecipientSecret bidders = released(bid);
                RecipientSecret custodians = joint(bid)) {
            return ContentKey.join(header(bid.bidId()), half(bidders), half(custodians));
        }
    }

    private static KeyHalf half(RecipientSecret secret) {
        if (secret instanceof KeyHalf half) {
            return half;
        }
        throw new SealingException("seal.half-key", "a whole key where a half was sealed");
    }

    private RecipientSecret released(HallBid bid) {
        return accept(bid.bidId(), bid.release().orElseThrow(), bid.releasedAt().orElseThrow());
    }

    private RecipientSecret joint(HallBid bid) {
        Hall hall = bid.hall();
        CustodianKey key = orders.key(hall);
        List<PartialOpening> given = parts.of(hall.id(), key.ceremony());
        return JointOpening.of(key, header(bid.bidId()), given).open();
    }

    private SealHeader header(UUID bidId) {
        return SealHeader.parse(bids.find(bidId).orThrow().header());
    }
}
